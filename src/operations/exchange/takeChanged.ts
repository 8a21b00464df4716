import { Refusal } from '#domain/access/refusal.ts'
import { changedEntries } from '#domain/exchange/changedEntries.ts'
import { noEntries, type KnownBooks, type ListEntries } from '#domain/exchange/listEntries.ts'
import type { Changed } from '#domain/registry/compareSnapshot.ts'
import type { SnapshotRow } from '#domain/registry/snapshot.ts'
import { newId } from '#store/database/newId.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { comparedList } from './comparedList.ts'
import { enterFromList } from './enterFromList.ts'
import { knownBooks } from './knownBooks.ts'

/** Takes what a full list says otherwise into the book, as a batch of its own that can be undone. */
export const takeChanged = operation({
  title: '信息变化入账',
  kind: 'write',
  permission: 'record enterprises',
  input: z.object({
    snapshot: z.uuid(),
    /** By their number in the list. */
    rows: z.array(z.int()).min(1, '请先勾选要入账的企业').max(100_000),
  }),
  output: z.object({
    batch: z.string(),
    taken: z.int(),
    /** Rows in which something about the same certificate differs; that was left as it is. */
    left: z.array(z.object({ row: z.int(), name: z.string() })),
  }),
  async run(context, { snapshot: id, rows: chosen }) {
    const { snapshot, listed, codes, comparison } = await comparedList(context, id)
    const wanted = new Set(chosen)
    const changed = comparison.changed.filter(({ row }) => wanted.has(row))
    if (changed.length < wanted.size)
      throw new Refusal('conflict', '有几家的信息已与账面一致或不再持有称号，请刷新后重新勾选')
    const { entries, left, taken } = entriesOf(changed, listed, await knownBooks(context, codes, null))
    if (taken === 0)
      throw new Refusal('not-allowed', '所选企业只有同一证书的编号或日期不同，请核对证书原件，再导入更正后的名单')
    const entering = { what: '信息变化入账', entries, accepted: changed.length, unchanged: changed.length - taken }
    return { batch: await enterFromList(context, snapshot, { ...entering, fromDay: snapshot.onDay }), taken, left }
  },
})

function entriesOf(changed: readonly Changed[], listed: readonly SnapshotRow[], { enterprises }: KnownBooks) {
  const byRow = new Map(listed.map((it) => [it.row, it]))
  const entries = noEntries()
  const left: { row: number; name: string }[] = []
  let taken = 0
  for (const change of changed) {
    const row = byRow.get(change.row)
    if (!row) continue
    const place = enterprises.get(change.creditCode)?.place ?? null
    const found = changedEntries(change, { row, place }, newId)
    if (found.left.length > 0) left.push({ row: change.row, name: change.name })
    if (Object.values(found.entries).some((added) => added.length > 0)) taken += 1
    for (const [book, more] of Object.entries(found.entries))
      (entries[book as keyof ListEntries] as unknown[]).push(...more)
  }
  return { entries, left, taken }
}
