import { columnLetter } from './columnLetter.ts'
import { eventKey, noEntries, type KnownBooks, type KnownEnterprise, type ListEntries } from './listEntries.ts'
import type { ListProblem, ListReading, ListRow } from './listReading.ts'

export type Entered = {
  entries: ListEntries
  accepted: number
  unchanged: number
  toLookAt: number
  problems: ListProblem[]
}

type Enter<Row> = (row: Row, books: KnownBooks) => Partial<ListEntries>

/**
 * Turns the accepted rows of a reading, and the doubtful ones a person has taken, into entries. A code that another
 * district holds is to look at: a move is claimed there, not imported here.
 */
export function enterRows<Row extends { creditCode: string }>(
  reading: ListReading<Row>,
  {
    books,
    district,
    taken,
    enter,
  }: { books: KnownBooks; district: string; taken: ReadonlySet<number>; enter: Enter<Row> },
): Entered {
  const known = { enterprises: new Map(books.enterprises), events: new Map(books.events) }
  const found: Entered = { entries: noEntries(), accepted: 0, unchanged: 0, toLookAt: 0, problems: [] }
  for (const row of reading.rows) {
    if (row.pile === 'returned') continue
    const elsewhere = known.enterprises.get(row.values.creditCode)?.district ?? district
    if (elsewhere !== district) found.problems.push(heldElsewhere(reading, row, elsewhere))
    if (elsewhere !== district || (row.pile === 'toLookAt' && !taken.has(row.row))) found.toLookAt += 1
    else {
      const added = enter(row.values, known)
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
  known: { enterprises: Map<string, KnownEnterprise>; events: Map<string, { id: string; unit: string | null }> },
  { enterprises = [], names = [], events = [], credits = [] }: Partial<ListEntries>,
  { district, creditCode }: { district: string; creditCode: string },
): void {
  for (const { id } of enterprises)
    known.enterprises.set(creditCode, {
      district,
      enterprise: id,
      name: names[0]?.name ?? null,
      place: null,
      capital: null,
    })
  for (const event of events)
    known.events.set(eventKey(event), { id: event.id, unit: credits.find((it) => it.event === event.id)?.unit ?? null })
}

function heldElsewhere<Row>(reading: ListReading<Row>, { row }: ListRow<Row>, district: string): ListProblem {
  const column = reading.mapping['creditCode'] ?? columnLetter(1)
  const sentence = `工作表「${reading.sheet}」第 ${row} 行：该统一社会信用代码现登记在区县 ${district}，属于迁入的请走迁入办理，代码写错的请改正`
  return { sheet: reading.sheet, row, column, sentence, weight: 'toLookAt' }
}
