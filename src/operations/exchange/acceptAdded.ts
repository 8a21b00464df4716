import { Refusal } from '#domain/access/refusal.ts'
import { newId } from '#store/database/newId.ts'
import * as collectionRulings from '#store/exchange/collectionRulings.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { addedRow } from './addedRow.ts'
import { enterAdded } from './enterAdded.ts'

/** A row that a unit added becomes an enterprise of the books: a known one, or a new one that goes in as every list does. */
export const acceptAdded = operation({
  title: '接受单位新增的企业',
  kind: 'write',
  permission: 'record enterprises',
  input: z.object({
    id: z.uuid(),
    part: z.uuid(),
    creditCode: z.string(),
    /** The known enterprise it is; where nothing is said, the one with this code, or a new one. */
    enterprise: z.uuid().optional(),
    reason: z.string().trim().max(500).default(''),
  }),
  output: z.object({ enterprise: z.string(), batch: z.string().nullable() }),
  async run(context, { id, part, creditCode, enterprise: meant, reason }) {
    const { db, scope, now, person } = context
    const districtCode = scope.district
    const row = await addedRow(context, { id, part, creditCode })
    if (row.ruling?.kind === 'accepted') throw new Refusal('conflict', `「${row.name}」已经接受过了，请刷新后再看`)
    if (meant !== undefined && !(await enterprises.find(db, districtCode, meant)))
      throw new Refusal('not-found', '企业库里没有要并入的这一家，请重新选择')
    const known = meant ?? (await enterpriseOf(context, creditCode))
    const { enterprise, batch } = known ? { enterprise: known, batch: null } : await enterAdded(context, row)
    const ruling = { id: newId(), part, creditCode, kind: 'accepted' as const, enterprise, batch, reason }
    await collectionRulings.record(db, {
      ...ruling,
      districtCode,
      knownFrom: now,
      account: person.id,
      person: person.name,
    })
    return { enterprise, batch }
  },
})

async function enterpriseOf({ db, scope }: Parameters<typeof addedRow>[0], creditCode: string) {
  const held = (await enterprises.byCodes(db, [creditCode])).get(creditCode)
  return held?.district === scope.district ? held.enterprise : undefined
}
