import { Day } from '#values/day.ts'
import { readIndustryCode } from '#values/industry.ts'
import { fenOf, Money } from '#values/money.ts'
import { readMoney } from '#values/readMoney.ts'
import { readShare } from '#values/readShare.ts'
import { z } from 'zod'
import type { FactText, FieldText } from '../factText.ts'
import type { Cell } from './dossier.ts'

/** One value of a facts file as it is written there. */
export const Figure = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.strictObject({ value: z.string(), unit: z.string() }),
])
export type Figure = z.infer<typeof Figure>

type Read = number | string | { problem: string }

/** A field of a row; a sentence where it cannot be read. */
export function readField(given: Figure, { kind, choices }: FieldText): Cell | { problem: string } {
  if (kind === 'flag') return typeof given === 'boolean' ? given : { problem: '要写 true 或 false' }
  if (kind === 'choice') return readChoice(given, choices ?? {})
  if (kind === 'year')
    return typeof given === 'number' && Number.isInteger(given) ? given : { problem: '年度要写作 2025 这样的整数' }
  return readByKind(given, { kind, mayBeNegative: false })
}

/** A figure of a fact: money in fen, a share 0–1, a flag 1 or 0; days, words, choices and industries as text. */
export function readFigure(given: Figure, fact: FactText): Read {
  if (fact.kind === 'choice') return readChoice(given, fact.choices ?? {})
  if (fact.kind === 'flag') return typeof given === 'boolean' ? Number(given) : { problem: '要写 true 或 false' }
  return readByKind(given, fact)
}

function readByKind(given: Figure, { kind, mayBeNegative }: { kind: string; mayBeNegative: boolean }): Read {
  if (kind === 'day') {
    const day = Day.safeParse(given)
    return day.success ? day.data : { problem: '要写作 2025-03-01 这样的日期' }
  }
  if (kind === 'industry') return readIndustry(given)
  if (kind === 'text') return typeof given === 'string' ? given : { problem: '要写文字' }
  const number = kind === 'money' ? readAmount(given) : kind === 'share' ? readPart(given) : readBare(given)
  if (typeof number === 'number' && number < 0 && !mayBeNegative) return { problem: '不能小于零' }
  return number
}

/** Money never comes bare: 4700 may be yuan or ten thousand yuan. */
function readAmount(given: Figure): Read {
  if (typeof given === 'object') {
    const money = Money.safeParse(given)
    const fen = money.success ? fenOf(money.data) : undefined
    return (
      fen ?? { problem: `的单位或数值不对（${JSON.stringify(given)}），请写作 { "value": "4700.50", "unit": "万元" }` }
    )
  }
  if (typeof given !== 'string' || !/[元千百万亿]/.test(given)) return { problem: '是金额，要带单位，如 "4700.50万元"' }
  const read = readMoney(given)
  if ('problem' in read) return { problem: `：${read.problem}` }
  return read.value ?? { problem: '是空的，未知就不要写' }
}

function readPart(given: Figure): Read {
  if (typeof given !== 'string' && typeof given !== 'number') return { problem: '是比例，请写成 "12.5%" 或 0.125' }
  const read = readShare(given)
  if ('problem' in read) return { problem: `：${read.problem}` }
  return read.value ?? { problem: '是空的，未知就不要写' }
}

function readBare(given: Figure): Read {
  return typeof given === 'number' ? given : { problem: `要写数字，不加引号和单位（现为 ${JSON.stringify(given)}）` }
}

function readChoice(given: Figure, choices: Readonly<Record<string, string>>): string | { problem: string } {
  if (typeof given === 'string' && given in choices) return given
  return { problem: `「${JSON.stringify(given)}」不在可选之列：${Object.keys(choices).join('、')}` }
}

function readIndustry(given: Figure): Read {
  if (typeof given !== 'string') return { problem: '要写行业代码，如 "C3984"' }
  const read = readIndustryCode(given)
  return 'problem' in read ? { problem: `：${read.problem}` } : read.value
}
