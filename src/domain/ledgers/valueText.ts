import type { CellKind, CellValue } from '#values/column.ts'
import { moneyOf, type Fen, type MoneyUnit } from '#values/money.ts'
import type { LedgerValues } from './ledgerEntry.ts'
import { valueFields, type LedgerField, type LedgerFieldType, type LedgerText } from './ledgerText.ts'

/** A value as a cell shows it: money in the field's unit, choices and flags in words; null where it is unknown. */
export function valueCell(
  { type, unit, choices = {} }: LedgerField,
  value: LedgerValues[string] | undefined,
): CellValue {
  if (value === undefined) return null
  if (type === 'money') return Number(moneyOf(value as Fen, unit as MoneyUnit).value)
  if (type === 'choice') return choices[String(value)] ?? String(value)
  return typeof value === 'boolean' ? (value ? '是' : '否') : value
}

/** A value in words, for a sentence. */
export function valueText(field: LedgerField, value: LedgerValues[string] | undefined): string {
  const cell = valueCell(field, value)
  if (cell === null) return '（空）'
  if (field.type === 'share') return `${Number((Number(cell) * 100).toPrecision(12))}%`
  return `${cell}${field.type === 'money' || field.type === 'count' ? (field.unit ?? '') : ''}`
}

/** Which fields of two versions differ, in words: 「有效期至」由 … 改为 …. */
export function changeText(ledger: LedgerText, from: LedgerValues, to: LedgerValues): string {
  return valueFields(ledger)
    .filter(({ id }) => from[id] !== to[id])
    .map((it) => `「${it.name}」由 ${valueText(it, from[it.id])} 改为 ${valueText(it, to[it.id])}`)
    .join('，')
}

/** How a spreadsheet keeps each type. */
export const cellKinds = {
  text: 'text',
  money: 'number',
  count: 'count',
  share: 'share',
  day: 'day',
  year: 'text',
  flag: 'text',
  choice: 'text',
  enterprise: 'text',
} as const satisfies Record<LedgerFieldType, CellKind>
