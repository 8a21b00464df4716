// A full list against the book: who is new, who is missing, what differs. It only tells; nothing follows without a person.
import { z } from 'zod'
import { Day } from '#values/day.ts'
import { SnapshotRow } from './snapshot.ts'

/** What the book says of one enterprise on the day of a list. */
export type BookRow = {
  enterprise: string
  creditCode: string
  /** Every name known, the present one last. */
  names: readonly string[]
  town: string | null
  /** The certificate or admission it holds the title by on the day; null when it does not hold it. */
  held: { certificateNumber: string | null; since: Day; validUntil: Day | null } | null
}

export const Difference = z.object({
  field: z.enum(['name', 'certificateNumber', 'since', 'validUntil', 'town']),
  book: z.string().nullable(),
  list: z.string().nullable(),
})
export type Difference = z.infer<typeof Difference>

/** Appeared in the list; `enterprise` is null where the registry does not know the code. */
export const Appeared = SnapshotRow.extend({
  enterprise: z.string().nullable(),
  /** A missing enterprise of the same name: perhaps the same one under another code. To be looked at, never decided alone. */
  likeMissing: z.string().nullable(),
})

export const Missing = z.object({
  enterprise: z.string(),
  creditCode: z.string(),
  name: z.string(),
  certificateNumber: z.string().nullable(),
  since: Day,
  validUntil: Day.nullable(),
})

export const Changed = z.object({
  row: z.int(),
  enterprise: z.string(),
  creditCode: z.string(),
  name: z.string(),
  differences: z.array(Difference),
})
export type Changed = z.infer<typeof Changed>

export const SnapshotComparison = z.object({
  appeared: z.array(Appeared),
  missing: z.array(Missing),
  changed: z.array(Changed),
  same: z.int(),
})
export type SnapshotComparison = z.infer<typeof SnapshotComparison>

/**
 * 新出现 (in the list, not held in the book), 消失 (held in the book, not in the list) and 信息变化 (in both, but name,
 * certificate, days or town differ). What a list leaves empty does not differ.
 */
export function compareSnapshot(rows: readonly SnapshotRow[], book: readonly BookRow[]): SnapshotComparison {
  const byCode = new Map(book.map((it) => [it.creditCode, it]))
  const listed = new Set(rows.map((row) => row.creditCode))
  const absent = book.filter((it) => it.held !== null && !listed.has(it.creditCode))
  const found: SnapshotComparison = { appeared: [], missing: absent.flatMap(missingOf), changed: [], same: 0 }
  for (const row of rows) {
    const known = byCode.get(row.creditCode)
    const differences = known?.held ? differencesOf(row, known) : []
    if (!known?.held)
      found.appeared.push({
        ...row,
        enterprise: known?.enterprise ?? null,
        likeMissing: absent.find(({ names }) => names.includes(row.name))?.creditCode ?? null,
      })
    else if (differences.length === 0) found.same += 1
    else
      found.changed.push({
        row: row.row,
        enterprise: known.enterprise,
        creditCode: row.creditCode,
        name: row.name,
        differences,
      })
  }
  return found
}

function missingOf({ enterprise, creditCode, names, held }: BookRow) {
  return held ? [{ enterprise, creditCode, name: names.at(-1) ?? '（未登记名称）', ...held }] : []
}

function differencesOf(row: SnapshotRow, { names, town, held }: BookRow): Difference[] {
  const pairs: Difference[] = [
    { field: 'name', book: names.at(-1) ?? null, list: row.name },
    { field: 'certificateNumber', book: held?.certificateNumber ?? null, list: row.certificateNumber },
    { field: 'since', book: held?.since ?? null, list: row.since },
    { field: 'validUntil', book: held?.validUntil ?? null, list: row.validUntil },
    { field: 'town', book: town, list: row.town },
  ]
  return pairs.filter(({ book, list }) => list !== null && book !== list)
}
