import { Refusal } from '#domain/access/refusal.ts'
import { noEntries, type KnownBooks, type ListEntries } from '#domain/exchange/listEntries.ts'
import { titleEntries } from '#domain/exchange/titleEntries.ts'
import type { SnapshotRow } from '#domain/registry/snapshot.ts'
import type { Title } from '#domain/registry/title.ts'
import { newId } from '#store/database/newId.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { comparedList } from './comparedList.ts'
import { enterFromList } from './enterFromList.ts'
import { knownBooks } from './knownBooks.ts'

/** Enters who appeared in a full list into the book, as a batch of its own that can be undone. */
export const takeAppeared = operation({
  title: '新出现企业入账',
  kind: 'write',
  permission: 'record enterprises',
  input: z.object({
    snapshot: z.uuid(),
    /** By their number in the list. */
    rows: z.array(z.int()).min(1, '请先勾选要入账的企业').max(100_000),
  }),
  output: z.object({ batch: z.string(), taken: z.int(), unchanged: z.int() }),
  async run(context, { snapshot: id, rows: chosen }) {
    const { snapshot, codes, comparison } = await comparedList(context, id)
    const { title } = snapshot
    const { appeared } = comparison
    const rows = appeared.filter((it) => chosen.includes(it.row))
    if (rows.length < new Set(chosen).size)
      throw new Refusal('conflict', '有几家已经在账上，不再是新出现的，请刷新后重新勾选')
    const books = await knownBooks(context, codes, title)
    refuseElsewhere(rows, books, context.scope.district)
    const { entries, unchanged } = entriesOf(rows, books, title)
    const entering = { what: '新出现入账', entries, accepted: rows.length, unchanged }
    return { batch: await enterFromList(context, snapshot, entering), taken: rows.length - unchanged, unchanged }
  },
})

function refuseElsewhere(rows: readonly SnapshotRow[], { enterprises }: KnownBooks, district: string): void {
  const elsewhere = rows.filter((it) => (enterprises.get(it.creditCode)?.district ?? district) !== district)
  if (elsewhere.length > 0)
    throw new Refusal(
      'not-allowed',
      `${elsewhere.map((it) => `「${it.name}」`).join('')}登记在别的区县，属于迁入的请走迁入办理；请取消勾选后再入账`,
    )
}

/** A certificate the book has already, such as one that had run out by the day, adds nothing. */
function entriesOf(rows: readonly SnapshotRow[], books: KnownBooks, title: Title) {
  const entries = noEntries()
  let unchanged = 0
  for (const { creditCode, name, since, validUntil, certificateNumber } of rows) {
    const kind = title === 'city-tech-enterprise' ? ('admitted' as const) : ('certified' as const)
    const row = { creditCode, name, unit: undefined, kind, happenedOn: since, validUntil, certificateNumber }
    const added = titleEntries(row, books, newId)
    if (Object.values(added).every((it) => it.length === 0)) unchanged += 1
    for (const [book, more] of Object.entries(added)) (entries[book as keyof ListEntries] as unknown[]).push(...more)
  }
  return { entries, unchanged }
}
