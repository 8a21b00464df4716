import { fenOf, type Money, type MoneyUnit } from '#values/money.ts'
import { plainText } from '#values/plainText.ts'
import { readDay } from '#values/readDay.ts'
import type { Reading } from '#values/reading.ts'
import { readMoney } from '#values/readMoney.ts'
import { readShare } from '#values/readShare.ts'
import type { LedgerField, LedgerFieldType } from './ledgerText.ts'

export type Given = string | number | boolean | Money
type Value = string | number | boolean

/** Reads what a person or a list says under a field; a blank is undefined, for unknown is not no. */
export function readValue(field: LedgerField, given: Given): Reading<Value | undefined> {
  if (typeof given === 'string' && given.trim() === '') return { value: undefined }
  return readers[field.type](given, field)
}

type Reader = (given: Given, field: LedgerField) => Reading<Value | undefined>

const readers: Record<LedgerFieldType, Reader> = {
  text: (given) => ({ value: plainText(String(given)) }),
  enterprise: (given) => ({ value: String(given) }),
  money: (given, { unit }) => {
    if (typeof given === 'boolean') return { problem: '要写金额' }
    if (typeof given !== 'object') return readMoney(given, unit as MoneyUnit)
    const value = fenOf(given)
    return value === undefined ? { problem: `「${given.value}${given.unit}」大得不合常理，请核对` } : { value }
  },
  count: (given, { unit = '' }) =>
    whole(given, { least: 0, most: 1_000_000_000, says: `要写 0 以上的整数${unit && `（${unit}）`}` }),
  year: (given) =>
    whole(typeof given === 'string' ? given.replace(/年度?$/, '') : given, {
      least: 1949,
      most: 2099,
      says: '要写作 2025 这样的年度',
    }),
  share: (given) => (isTyped(given) ? readShare(given) : { problem: '请写成 12.5% 的样子' }),
  day: (given) => (isTyped(given) ? readDay(given) : { problem: '请写成 2023-05-15 的样子' }),
  flag: (given) => {
    const value = typeof given === 'boolean' ? given : flags.get(plainText(String(given)))
    return value === undefined ? { problem: `「${String(given)}」要写“是”或“否”，不清楚的留空` } : { value }
  },
  choice: (given, { choices = {} }) => {
    const typed = plainText(String(given))
    const value = typed in choices ? typed : Object.keys(choices).find((code) => choices[code] === typed)
    return value === undefined
      ? { problem: `「${typed}」不在可选之列：${Object.values(choices).join('、')}` }
      : { value }
  },
}

const flags = new Map([
  ...['是', '有', '√', '对', 'true'].map((it) => [it, true] as const),
  ...['否', '无', '没有', '×', '不是', 'false'].map((it) => [it, false] as const),
])

function isTyped(given: Given): given is string | number {
  return typeof given === 'string' || typeof given === 'number'
}

function whole(given: Given, { least, most, says }: { least: number; most: number; says: string }): Reading<number> {
  const value = typeof given === 'string' ? Number(plainText(given)) : given
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return { value }
  return { problem: `「${typeof given === 'object' ? given.value : given}」读不出，${says}` }
}
