// Facts as they stand in fields: money in 万元, shares in %, a yes or no as a word, a day, a choice by its code; and back into a facts file.
import type { FactText } from '#domain/eligibility/factText.ts'
import { FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import { plain } from '#domain/eligibility/books/figureOfRow.ts'
import { fenOf, Money, moneyOf } from '#values/money.ts'
import { readMoney } from '#values/readMoney.ts'
import type { z } from 'zod'
import type { AskedFact } from './askedFacts.ts'

/** What fields hold, by `fact` or `fact year`; null is unknown. */
export type Typed = Readonly<Record<string, string | null>>

type File = z.output<typeof FactsFile>

/** The figures of a file as fields show them. */
export function typedOf({ facts }: File, asked: readonly AskedFact[]): Typed {
  return Object.fromEntries(
    asked.map(({ key, year, text }) => {
      const given = facts[text.id]
      const figure = year === null ? given : (given as Record<string, unknown> | undefined)?.[year]
      return [key, figure === undefined ? null : textOf(figure, text)]
    }),
  )
}

/** The file with what was typed in place of what it said; an emptied field is unknown. */
export function withTyped(file: File, typed: Typed, asked: readonly AskedFact[]): File {
  const facts: Record<string, unknown> = { ...file.facts }
  for (const { key, year, text } of asked) {
    if (!(key in typed)) continue
    const value = typed[key] ?? null
    const figure = value === null || value === '' ? undefined : figureOf(value, text)
    facts[text.id] = year === null ? figure : defined({ ...(facts[text.id] as object | undefined), [year]: figure })
  }
  return FactsFile.parse({ ...file, facts: defined(facts) })
}

function textOf(figure: unknown, { kind }: FactText): string {
  if (kind === 'money') return moneyText(figure)
  if (kind === 'share')
    return typeof figure === 'number' ? String(Number(`${figure}e2`)) : String(figure).replace('%', '')
  return String(figure)
}

function moneyText(figure: unknown): string {
  const money = Money.safeParse(figure)
  const read = readMoney(String(figure))
  const fen = money.success ? fenOf(money.data) : 'value' in read ? read.value : undefined
  return fen === undefined ? '' : plain(moneyOf(fen, '万元').value)
}

function figureOf(value: string, { kind }: FactText): unknown {
  if (kind === 'money') return { value, unit: '万元' }
  if (kind === 'share') return `${value}%`
  if (kind === 'flag') return value === 'true'
  return worded.has(kind) ? value : Number(value)
}

const worded = new Set<string>(['day', 'choice', 'text', 'industry'])

function defined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, it]) => it !== undefined))
}
