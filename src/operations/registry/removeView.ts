import * as withdrawals from '#store/registry/withdrawals.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { ownView } from './ownView.ts'

/** Takes a view out of the list by a withdrawal; its rows stay on record. */
export const removeView = operation({
  title: '删除视图',
  kind: 'write',
  permission: 'read enterprises',
  input: z.object({ view: z.uuid() }),
  output: z.object({}),
  async run(context, { view }) {
    await ownView(context, view)
    const { db, scope, now } = context
    await withdrawals.record(db, [
      { districtCode: scope.district, entry: view, reason: '删除视图', knownFrom: now, batch: null },
    ])
    return {}
  },
})
