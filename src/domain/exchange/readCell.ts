import { readCreditCode } from '#values/creditCode.ts'
import { readIndustryCode } from '#values/industry.ts'
import type { IndustryCode } from '#values/industry.ts'
import { isBlank } from '#values/isBlank.ts'
import { fenPer } from '#values/money.ts'
import type { MoneyUnit } from '#values/money.ts'
import { normaliseName } from '#values/normaliseName.ts'
import type { Day } from '#values/day.ts'
import { plainText } from '#values/plainText.ts'
import { registrationNumberIn } from '#values/registrationNumber.ts'
import { readDay } from '#values/readDay.ts'
import { readMoney } from '#values/readMoney.ts'
import type { Reading } from '#values/reading.ts'
import type { FoundColumn } from './header.ts'
import { organisationKind } from './organisationKind.ts'
import { readValidity } from './readValidity.ts'
import type { ReadContext } from './readContext.ts'
import type { ColumnKind, ValueOf } from './template.ts'
import type { Cell } from './workbook.ts'

/** What a cell under a found heading says; undefined where an optional one is blank. */
export function readCell(
  cell: Cell,
  column: FoundColumn,
  context: ReadContext,
): Reading<ValueOf[ColumnKind] | undefined> {
  if (typeof cell === 'object' && cell !== null) return cell
  const typed = typeof cell === 'number' ? cell : String(cell ?? '')
  if (!isBlank(String(typed))) return readers[column.template.kind](typed, context, column)
  return column.template.required ? { problem: '没有填写，这一列是必填的' } : { value: undefined }
}

type Reader<Kind extends ColumnKind> = (
  typed: string | number,
  context: ReadContext,
  column: FoundColumn,
) => Reading<ValueOf[Kind] | undefined>

const readers: { [Kind in ColumnKind]: Reader<Kind> } = {
  creditCode: (typed) => readCreditCode(String(typed)),
  name: (typed) => ({ value: normaliseName(String(typed)) }),
  day: readDay,
  validity: (typed, { row = {} }, { template: { since = '' } }) => readValidity(typed, row[since] as Day | undefined),
  money: (typed, _, column) => readMoney(typed, unitOf(column)),
  text: (typed) => ({ value: plainText(String(typed)) }),
  organisationKind: (typed) => ({ value: organisationKind(String(typed)) }),
  value: (typed, _, { template }) => template.read?.(typed) ?? { value: plainText(String(typed)) },
  industry: (typed) => doubtingLostZero(typed, readIndustryCode(String(typed))),
  registrationNumber: (typed) => {
    const value = registrationNumberIn(String(typed))
    return value === undefined ? { value, warning: `「${typed}」不是 15 位工商注册号，没有读取` } : { value }
  },
  district: (typed, { district }) => {
    const value = normaliseName(String(typed))
    if (value.includes(district.name) || value.startsWith(district.code)) return { value }
    return { value, warning: `「${typed}」不是${district.name}，企业登记在外地，请确认是否列入` }
  },
  town: (typed, { towns }) => {
    const text = normaliseName(String(typed))
    const value = towns.get(text) ?? [...towns].find(([name, code]) => text.includes(name) || text === code)?.[1]
    return value === undefined ? { value, warning: `「${typed}」不是已知的乡镇街道，请核对名称` } : { value }
  },
  unit: (typed, { units }) => {
    const value = units.get(normaliseName(String(typed)))
    return value === undefined ? { value, warning: `「${typed}」不是已知的责任单位，请核对名称` } : { value }
  },
}

/** A spreadsheet turns 0111 into the number 111, which would be another industry. */
function doubtingLostZero(typed: string | number, reading: Reading<IndustryCode>): Reading<IndustryCode> {
  if ('problem' in reading || typeof typed === 'string' || typed >= 1000) return reading
  return {
    ...reading,
    warning: `「${typed}」按 ${reading.value} 读入；若原是 0${typed}，请连同门类字母填写，如 A0${typed}`,
  }
}

/** 注册资本（元） says its unit itself. */
function unitOf({ header, template }: FoundColumn): MoneyUnit {
  const units = (Object.keys(fenPer) as MoneyUnit[]).sort((one, other) => other.length - one.length)
  return units.find((unit) => plainText(header).includes(unit)) ?? template.unit ?? '元'
}
