// What a return says beside what the books say, fact by fact.
import type { Day } from '#values/day.ts'
import { canonicalJson } from '#values/canonicalJson.ts'
import { z } from 'zod'
import { NO_UNIT } from '../books/units.ts'
import { rowsToRecord, type NewFactRow } from '../books/rowsToRecord.ts'
import type { FactsText } from '../factText.ts'
import { figureKey } from '../facts/dossier.ts'
import type { FactsFile } from '../facts/readFacts.ts'

export const ComparedFact = z.object({
  /** `fact`, `fact year`, or a list. */
  key: z.string(),
  name: z.string(),
  said: z.string(),
  booked: z.string().nullable(),
  state: z.enum(['new', 'same', 'different', 'not recorded']),
  /** Why it cannot be entered. */
  sentence: z.string().nullable(),
})
export type ComparedFact = z.infer<typeof ComparedFact>

type File = z.output<typeof FactsFile>
type Compared = { said: File; books: File; today: Day }

/** The figures that can be entered first, then what cannot and why; what the books say already in other words is the same. */
export function compareReturn({ said, books, today }: Compared, texts: FactsText): ComparedFact[] {
  const [given, known] = [rowsToRecord(said, texts, today), rowsToRecord(books, texts, today)]
  const rows = given.rows.map((row): ComparedFact => {
    const booked = known.rows.find((it) => keyOf(it) === keyOf(row))
    const state = !booked ? 'new' : rowText(booked, texts) === rowText(row, texts) ? 'same' : 'different'
    const told = { said: rowText(row, texts), booked: booked ? rowText(booked, texts) : null }
    return { key: keyOf(row), name: nameOf(keyOf(row), texts), ...told, state, sentence: null }
  })
  const others = given.problems.map(({ fact, sentence }): ComparedFact => {
    const [mine, theirs] = [givenAt(said, fact), givenAt(books, fact)]
    const same = mine !== undefined && theirs !== undefined && canonicalJson(mine) === canonicalJson(theirs)
    const told = { said: textOf(mine), booked: theirs === undefined ? null : textOf(theirs) }
    const state = same ? 'same' : 'not recorded'
    return { key: fact, name: nameOf(fact, texts), ...told, state, sentence: same ? null : sentence }
  })
  return [...rows, ...others]
}

function keyOf({ fact, period }: NewFactRow): string {
  return figureKey(fact, period === 'now' ? undefined : Number(period))
}

function nameOf(key: string, { facts, collections }: FactsText): string {
  const [id = '', ...rest] = key.split(' ')
  const name = [...facts, ...collections].find((it) => it.id === id)?.name ?? id
  return /^\d{4}$/.test(rest[0] ?? '') ? `${rest[0]} 年${name}` : [name, ...rest].join(' ')
}

function rowText({ fact, value, word, unit }: NewFactRow, { facts }: FactsText): string {
  const text = facts.find(({ id }) => id === fact)
  if (word !== null) return text?.choices?.[word] ?? word
  if (text?.kind === 'flag') return value === '1' ? '是' : '否'
  return `${value}${unit === NO_UNIT ? '' : ` ${unit}`}`
}

/** What a file says under a key: a figure, a year's figure, or a list. */
function givenAt({ facts, collections }: File, key: string): unknown {
  const [id = '', year] = key.split(' ')
  const given = facts[id] ?? collections[id]
  return year !== undefined && /^\d{4}$/.test(year) ? (given as Record<string, unknown> | undefined)?.[year] : given
}

function textOf(given: unknown): string {
  if (Array.isArray(given)) return `${given.length} 项`
  if (given === undefined) return ''
  if (typeof given !== 'object' || given === null) return String(given)
  return 'unit' in given && 'value' in given ? `${String(given.value)} ${String(given.unit)}` : JSON.stringify(given)
}
