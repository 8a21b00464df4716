import { fenOf, Money, moneyOf } from '#values/money.ts'
import { readMoney } from '#values/readMoney.ts'
import type { z } from 'zod'
import { plain } from '../books/figureOfRow.ts'
import type { FactsText } from '../factText.ts'
import type { FactsFile } from '../facts/readFacts.ts'
import type { TypedFacts } from './typedFacts.ts'

/** A facts file as fields show it; what no field can hold is left out. */
export function typedOfFile({ facts, collections }: z.output<typeof FactsFile>, texts: FactsText): TypedFacts {
  const figures = Object.entries(facts).flatMap(([id, given]): [string, string][] => {
    const text = texts.facts.find((it) => it.id === id)
    if (!text) return []
    if (text.per === 'enterprise') return [[id, shown(given, text.kind)]]
    return Object.entries(given as object).map(([year, it]) => [`${id} ${year}`, shown(it, text.kind)])
  })
  const lists = Object.entries(collections).map(([id, rows]) => {
    const fields = texts.collections.find((it) => it.id === id)?.fields ?? []
    const kindOf = (name: string) => fields.find((it) => it.id === name)?.kind ?? 'text'
    const cells = (row: object) => Object.entries(row).map(([field, it]) => [field, shown(it, kindOf(field))])
    return [id, rows.map((row) => Object.fromEntries(cells(row)) as Record<string, string>)] as const
  })
  return { figures: Object.fromEntries(figures), lists: Object.fromEntries(lists) }
}

function shown(figure: unknown, kind: string): string {
  if (kind === 'money') return moneyShown(figure)
  if (kind === 'share')
    return typeof figure === 'number' ? String(Number(`${figure}e2`)) : String(figure).replace('%', '')
  return typeof figure === 'object' ? JSON.stringify(figure) : String(figure)
}

function moneyShown(figure: unknown): string {
  const money = Money.safeParse(figure)
  const read = readMoney(String(figure))
  const fen = money.success ? fenOf(money.data) : 'value' in read ? read.value : undefined
  if (fen !== undefined) return plain(moneyOf(fen, '万元').value)
  // What was typed wrongly is shown again as it was typed.
  return typeof figure === 'object' && figure !== null && 'value' in figure ? String(figure.value) : ''
}
