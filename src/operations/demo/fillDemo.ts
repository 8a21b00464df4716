import { syntheticDistrict } from '#domain/demo/syntheticDistrict.ts'
import { Refusal } from '#domain/access/refusal.ts'
import * as books from '#store/registry/enterprises.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { demoSetting } from './demoSetting.ts'
import { storeSynthetic } from './storeSynthetic.ts'

/**
 * Fills an empty district with a synthetic one, as far as it is known on the business day. It stands in no list, so no
 * page and no command reaches it; only `demo` carries it out, through the door and with its row in the journal.
 */
export const fillDemo = operation({
  title: '填入演示数据',
  kind: 'write',
  permission: 'record enterprises',
  input: z.object({ enterprises: z.number().int(), seed: z.number().int() }),
  output: z.object({ enterprises: z.number(), events: z.number() }),
  async run(context, { enterprises, seed }) {
    const { db, scope, today } = context
    if (await books.anyOf(db, scope.district))
      throw new Refusal('conflict', '本区县已有企业，演示数据只能填入空的区县；请用 npm run demo 另建演示目录')
    const district = syntheticDistrict({ ...(await demoSetting(context)), seed, enterprises })
    return storeSynthetic(context, district, today)
  },
})
