import {
  eventKey,
  noEntries,
  type KnownBooks,
  type KnownEnterprise,
  type KnownEvent,
  type ListEntries,
} from './listEntries.ts'
import type { ListProblem, ListReading } from './listReading.ts'
import type { Remark } from './template.ts'

export type Entered = {
  entries: ListEntries
  accepted: number
  unchanged: number
  toLookAt: number
  problems: ListProblem[]
}

/** What a kind of list does with a row: which entries it adds, and what in it does not go with the books. */
export type Entering<Row> = {
  books: KnownBooks
  district: string
  /** Rows to look at that a person has taken, by number. */
  taken: ReadonlySet<number>
  enter(row: Row, books: KnownBooks): Partial<ListEntries>
  doubt(row: Row, books: KnownBooks): Remark[]
}

/**
 * Turns the accepted rows of a reading, and the doubtful ones a person has taken, into entries. A code that another
 * district holds is to look at whoever takes it: a move is claimed there, not imported here.
 */
export function enterRows<Row extends { creditCode: string }>(
  reading: ListReading<Row>,
  entering: Entering<Row>,
): Entered {
  const { books, district, taken } = entering
  const known = { ...books, enterprises: new Map(books.enterprises), events: new Map(books.events) }
  const found: Entered = { entries: noEntries(), accepted: 0, unchanged: 0, toLookAt: 0, problems: [] }
  for (const row of reading.rows) {
    if (row.pile === 'returned') continue
    const elsewhere = movedFrom(known.enterprises.get(row.values.creditCode), district)
    const doubts = taken.has(row.row) ? [] : entering.doubt(row.values, known)
    const remarks = elsewhere ? [elsewhere, ...doubts] : doubts
    found.problems.push(...remarks.map((remark) => problemIn(reading, row.row, remark)))
    if (elsewhere || doubts.length > 0 || (row.pile === 'toLookAt' && !taken.has(row.row))) found.toLookAt += 1
    else {
      const added = entering.enter(row.values, known)
      found.accepted += 1
      if (Object.values(added).every((list) => list.length === 0)) found.unchanged += 1
      append(found.entries, added)
      learn(known, added, { district, creditCode: row.values.creditCode })
    }
  }
  return found
}

function append(entries: ListEntries, added: Partial<ListEntries>): void {
  for (const [book, rows] of Object.entries(added)) (entries[book as keyof ListEntries] as unknown[]).push(...rows)
}

/** A later row of the same list may be about the same enterprise. */
function learn(
  known: { enterprises: Map<string, KnownEnterprise>; events: Map<string, KnownEvent> },
  { enterprises = [], names = [], events = [], credits = [] }: Partial<ListEntries>,
  { district, creditCode }: { district: string; creditCode: string },
): void {
  for (const { id } of enterprises)
    known.enterprises.set(creditCode, {
      district,
      enterprise: id,
      names: names.map((it) => it.name),
      place: null,
      capital: null,
    })
  for (const event of events)
    known.events.set(eventKey(event), { ...event, unit: credits.find((it) => it.event === event.id)?.unit ?? null })
}

function movedFrom(known: KnownEnterprise | undefined, district: string): Remark | undefined {
  if (!known || known.district === district) return undefined
  const sentence = `该统一社会信用代码现登记在区县 ${known.district}，属于迁入的请走迁入办理，代码写错的请改正`
  return { key: 'creditCode', sentence, weight: 'toLookAt' }
}

function problemIn<Row>(
  { sheet, mapping }: ListReading<Row>,
  row: number,
  { key, sentence, weight }: Remark,
): ListProblem {
  const column = mapping[key] ?? ''
  return { sheet, row, column, sentence: `工作表「${sheet}」第 ${row} 行 ${column} 列：${sentence}。`, weight }
}
