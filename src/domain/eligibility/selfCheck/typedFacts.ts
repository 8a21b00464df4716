// Facts as they stand in the fields of 自测.html: money in 万元, shares in %, a yes or no as a word; an empty field is unknown.
import { plainText } from '#values/plainText.ts'
import type { FactsText } from '../factText.ts'
import { FactsFile } from '../facts/readFacts.ts'
import type { z } from 'zod'

export type TypedRow = Readonly<Record<string, string>>
export type TypedFacts = {
  /** By `fact` or `fact year`. */
  figures: Readonly<Record<string, string>>
  /** A list that is there is whole; an empty one says that there is nothing. */
  lists: Readonly<Record<string, readonly TypedRow[]>>
}

/** The facts file that says what was typed; what cannot be read stays in it as it was typed, for the reader of facts to name. */
export function fileOfTyped({ figures, lists }: TypedFacts, texts: FactsText): z.output<typeof FactsFile> {
  const facts: Record<string, unknown> = {}
  for (const [key, typed] of Object.entries(figures)) {
    const [id = '', year] = key.split(' ')
    const text = texts.facts.find((it) => it.id === id)
    if (!text || plainText(typed) === '') continue
    const figure = figureOf(typed, text.kind)
    facts[id] = year === undefined ? figure : { ...(facts[id] as object | undefined), [year]: figure }
  }
  const collections = Object.entries(lists).flatMap(([id, rows]) => {
    const filled = rows.filter(isFilled)
    // Rows that were only opened say neither that there is something nor that there is nothing.
    if (rows.length > 0 && filled.length === 0) return []
    const fields = texts.collections.find((it) => it.id === id)?.fields ?? []
    const kindOf = (name: string) => fields.find((it) => it.id === name)?.kind ?? 'text'
    return [[id, filled.map((row) => rowOf(row, kindOf))] as const]
  })
  return FactsFile.parse({ facts, collections: Object.fromEntries(collections) })
}

/** Whether anything stands in a row of a list. */
export function isFilled(row: TypedRow): boolean {
  return Object.values(row).some((typed) => plainText(typed) !== '')
}

function rowOf(row: TypedRow, kindOf: (field: string) => string): Record<string, unknown> {
  const filled = Object.entries(row).filter(([, typed]) => plainText(typed) !== '')
  return Object.fromEntries(filled.map(([field, typed]) => [field, figureOf(typed, kindOf(field))]))
}

function figureOf(typed: string, kind: string): unknown {
  const text = plainText(typed)
  const digits = text.replace(/[,\s]/g, '')
  switch (kind) {
    case 'money':
      return { value: digits, unit: '万元' }
    case 'share':
      return digits.endsWith('%') ? digits : `${digits}%`
    case 'flag':
      return text === 'true'
    case 'count':
    case 'points':
    case 'number':
    case 'year':
      return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : text
    default:
      return text
  }
}
