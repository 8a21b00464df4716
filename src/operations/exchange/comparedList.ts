import { Refusal } from '#domain/access/refusal.ts'
import { compareSnapshot } from '#domain/registry/compareSnapshot.ts'
import * as snapshots from '#store/registry/snapshots.ts'
import type { Context } from '../door/context.ts'
import { bookOn } from '../registry/bookOn.ts'

/** A full list that counts, its rows, and what differs between it and the book on its day. */
export async function comparedList(context: Context, id: string) {
  const { db, scope, now } = context
  const snapshot = (await snapshots.list(db, scope.district)).find((it) => it.id === id && it.withdrawnFrom === null)
  if (!snapshot) throw new Refusal('not-found', '没有这份全量名单，或它已撤销，请刷新后再办')
  const { title, onDay } = snapshot
  const listed = await snapshots.rowsOf(db, scope.district, id)
  const codes = listed.map((it) => it.creditCode)
  const comparison = compareSnapshot(listed, await bookOn(context, { title, codes }, { on: onDay, knownBy: now }))
  return { snapshot, listed, codes, comparison }
}
