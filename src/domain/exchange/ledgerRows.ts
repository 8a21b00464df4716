// What the rows of a list add to a ledger: a new entry, a correction of one that is there, or nothing.
import type { LedgerValues } from '#domain/ledgers/ledgerEntry.ts'
import { enterpriseField, valueFields, type LedgerText } from '#domain/ledgers/ledgerText.ts'
import { entryDoubts, entryKey } from '#domain/ledgers/readEntry.ts'
import { changeText } from '#domain/ledgers/valueText.ts'
import type { Day } from '#values/day.ts'
import { identityKinds } from './identify.ts'
import { judgeRow, type RowJudgement } from './judgeRow.ts'
import type { KnownNames, NamedEnterprise } from './knownNames.ts'
import type { ListProblem, ListReading, ListRow } from './listReading.ts'
import { problemAt } from './problemAt.ts'
import { untakeable } from './problemKinds.ts'
import type { Rulings } from './rulings.ts'
import type { Remark } from './template.ts'

type Row = { creditCode: string; name: string }

/** An entry a list adds; `entry` where it corrects one that is there. */
export type AddedEntry = { entry: string | null; enterprise: string | null; values: LedgerValues }

export type KnownEntry = { entry: string; enterprise: string | null; values: LedgerValues }

export type LedgerRows = {
  added: AddedEntry[]
  /** Of whom every row was taken: what is left out may be anybody's where its row does not say whose it is. */
  whole: Set<string>
  accepted: number
  unchanged: number
  toLookAt: number
  returned: number
  skipped: number
  problems: ListProblem[]
}

export type LedgerBooks = {
  ledger: LedgerText
  /** What the ledger has already. */
  known: readonly KnownEntry[]
  /** The enterprises the person may write of. */
  names: KnownNames
  rulings: Rulings
  today: Day
}

/** A blank cell takes nothing away: what the ledger knows and the list does not say stays. */
export function ledgerRows(
  { header, rows }: Pick<ListReading<Row>, 'header' | 'rows'>,
  books: LedgerBooks,
): LedgerRows {
  const found: LedgerRows = {
    added: [],
    whole: new Set(),
    accepted: 0,
    unchanged: 0,
    toLookAt: 0,
    returned: 0,
    skipped: 0,
    problems: [],
  }
  const leftOut = new Set<string | undefined>()
  const known = new Map(books.known.map((it) => [entryKey(books.ledger, it.enterprise, it.values), it]))
  for (const row of rows) {
    const { pile, remarks, entry, owner } = judged(row, known, books)
    if (header) found.problems.push(...remarks.map((remark) => problemAt(header, row.row, remark)))
    found[pile] += 1
    if (!entry) {
      if (owner !== null) leftOut.add(owner)
      continue
    }
    if (entry.enterprise !== null) found.whole.add(entry.enterprise)
    if (entry.same) found.unchanged += 1
    else found.added.push({ entry: entry.entry, enterprise: entry.enterprise, values: entry.values })
  }
  if (leftOut.has(undefined)) found.whole.clear()
  for (const owner of leftOut) found.whole.delete(owner ?? '')
  return found
}

type Judged = RowJudgement & {
  entry?: AddedEntry & { same: boolean }
  /** Whose row it is; undefined where nobody knows, null where it is nobody's or somebody's whom the book does not have. */
  owner: string | null | undefined
}

function judged(row: ListRow<Row>, known: ReadonlyMap<string, KnownEntry>, books: LedgerBooks): Judged {
  const { ledger, rulings, today } = books
  const { enterprise, remarks: ofEnterprise } = ownerOf(row, books)
  const owner = enterprise ?? (row.values.creditCode === undefined ? enterprise : null)
  const values = valuesOf(ledger, row.values)
  const doubts = entryDoubts(ledger, values, today).map((it): Remark => ({
    key: it.field,
    sentence: it.sentence,
    weight: 'returned',
  }))
  const { pile, remarks } = judgeRow(row, [...ofEnterprise, ...doubts], {
    rulings,
    takeable: ({ kind = '' }) => !untakeable.has(kind) && enterprise !== undefined,
  })
  if (pile !== 'accepted') return { pile, remarks, owner }
  const before = known.get(entryKey(ledger, enterprise ?? null, values))
  const now = { ...before?.values, ...values }
  const change = before ? changeText(ledger, before.values, now) : ''
  return {
    pile,
    owner,
    remarks: change === '' ? remarks : [...remarks, corrects(ledger, change)],
    entry: {
      entry: before?.entry ?? null,
      enterprise: enterprise ?? null,
      values: now,
      same: before !== undefined && change === '',
    },
  }
}

/** Whose the row is: null of a ledger without enterprises, undefined where nobody knows. */
function ownerOf(
  row: ListRow<Row>,
  { ledger, names, rulings }: LedgerBooks,
): { enterprise: string | null | undefined; remarks: Remark[] } {
  if (!enterpriseField(ledger)) return { enterprise: null, remarks: row.remarks }
  const meant = names.byId.get(rulings.match(row) ?? '')
  if (meant)
    return {
      enterprise: meant.enterprise,
      remarks: row.remarks.filter(({ key, kind = '' }) => key !== 'creditCode' && !identityKinds.has(kind)),
    }
  const code = row.values.creditCode
  if (code === undefined)
    return { enterprise: enterpriseField(ledger)?.required ? undefined : null, remarks: row.remarks }
  const held: NamedEnterprise | undefined = names.byCode.get(code)
  return held
    ? { enterprise: held.enterprise, remarks: row.remarks }
    : { enterprise: undefined, remarks: [...row.remarks, unknown] }
}

const unknown: Remark = {
  key: 'creditCode',
  kind: 'unknown-enterprise',
  weight: 'toLookAt',
  sentence: '企业库里没有这家企业，或它不在本单位范围内；请先登记企业，或改正代码，再导入一次',
}

function corrects({ key }: LedgerText, change: string): Remark {
  return { key: key[0] ?? '', kind: 'corrects', weight: 'notice', sentence: `台账已有这一条，按更正登记：${change}` }
}

function valuesOf(ledger: LedgerText, row: object): LedgerValues {
  const read = row as LedgerValues
  return Object.fromEntries(
    valueFields(ledger).flatMap(({ id }) => (read[id] === undefined ? [] : [[id, read[id]]])),
  ) as LedgerValues
}
