import type { KnownDecision } from './decision.ts'
import { identityKinds } from './identify.ts'
import type { NamedEnterprise } from './knownNames.ts'
import { judgeRow, type RowJudgement } from './judgeRow.ts'
import { learn } from './learn.ts'
import { noEntries, type KnownBooks, type KnownEnterprise, type ListEntries } from './listEntries.ts'
import type { ListProblem, ListReading, ListRow } from './listReading.ts'
import { pileOf } from './pileOf.ts'
import { problemAt } from './problemAt.ts'
import { untakeable } from './problemKinds.ts'
import type { Rulings } from './rulings.ts'
import type { Remark } from './template.ts'

export type Entered = {
  entries: ListEntries
  accepted: number
  unchanged: number
  toLookAt: number
  returned: number
  /** Rows a person left out. */
  skipped: number
  problems: ListProblem[]
  decided: KnownDecision[]
}

/** What a kind of list does with a row: which entries it adds, and what in it does not go with the books. */
export type Entering<Row> = {
  books: KnownBooks
  district: string
  rulings: Rulings
  /** The enterprise with this id, where a person says that a row means it. */
  named(enterprise: string): NamedEnterprise | undefined
  enter(row: Row, books: KnownBooks): Partial<ListEntries>
  doubt(row: Row, books: KnownBooks): Remark[]
}

/**
 * Turns the accepted rows of a reading, and the doubtful ones a person has decided on, into entries. A code that another
 * district holds is to look at whoever takes it: a move is claimed there, not imported here.
 */
export function enterRows<Row extends { creditCode: string; name: string }>(
  { header, rows }: Pick<ListReading<Row>, 'header' | 'rows'>,
  entering: Entering<Row>,
): Entered {
  const known = {
    ...entering.books,
    enterprises: new Map(entering.books.enterprises),
    events: new Map(entering.books.events),
  }
  const found = { accepted: 0, unchanged: 0, toLookAt: 0, returned: 0, skipped: 0 }
  const entries = noEntries()
  const problems: ListProblem[] = []
  for (const sent of rows) {
    const row = matched(sent, entering)
    const { pile, remarks } = judged(row, known, entering)
    if (header) problems.push(...remarks.map((remark) => problemAt(header, row.row, remark)))
    found[pile] += 1
    if (pile !== 'accepted') continue
    const values = row.values as Row
    const added = entering.enter(values, known)
    if (Object.values(added).every((list) => list.length === 0)) found.unchanged += 1
    append(entries, added)
    learn(known, added, { ...values, district: entering.district })
  }
  return { ...found, entries, problems, decided: entering.rulings.decided }
}

/** The row as the enterprise a person says it means; then neither its code nor its name is asked about again. */
function matched<Row extends { creditCode: string; name: string }>(
  row: ListRow<Row>,
  { rulings, named }: Entering<Row>,
): ListRow<Row> {
  const enterprise = rulings.match(row)
  const meant = enterprise === undefined ? undefined : named(enterprise)
  if (!meant) return row
  const remarks = row.remarks.filter(({ key, kind = '' }) => key !== 'creditCode' && !identityKinds.has(kind))
  const values = { ...row.values, creditCode: meant.creditCode, name: meant.names.at(-1) ?? '' }
  return { ...row, values, remarks, pile: pileOf(remarks) } as ListRow<Row>
}

function judged<Row extends { creditCode: string; name: string }>(
  row: ListRow<Row>,
  known: KnownBooks,
  { district, rulings, doubt }: Entering<Row>,
): RowJudgement {
  const readable = row.values.creditCode !== undefined
  const compared = readable && row.pile !== 'returned'
  const found = compared
    ? [...movedFrom(known.enterprises.get(row.values.creditCode), district), ...doubt(row.values as Row, known)]
    : []
  return judgeRow(row, [...row.remarks, ...found], { rulings, takeable: isTakeable })
}

function isTakeable({ kind = '', mustMatch = false }: Remark): boolean {
  return !untakeable.has(kind) && !mustMatch
}

function append(entries: ListEntries, added: Partial<ListEntries>): void {
  for (const [book, rows] of Object.entries(added)) (entries[book as keyof ListEntries] as unknown[]).push(...rows)
}

function movedFrom(known: KnownEnterprise | undefined, district: string): Remark[] {
  if (!known || known.district === district) return []
  const sentence = `该统一社会信用代码现登记在区县 ${known.district}，属于迁入的请走迁入办理，代码写错的请改正`
  return [{ key: 'creditCode', kind: 'held-elsewhere', sentence, weight: 'toLookAt' }]
}
