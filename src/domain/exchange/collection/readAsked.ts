import { isBlank } from '#values/isBlank.ts'
import { moneyOf } from '#values/money.ts'
import { plainText } from '#values/plainText.ts'
import { readDay } from '#values/readDay.ts'
import { readMoney } from '#values/readMoney.ts'
import type { Reading } from '#values/reading.ts'
import type { Cell } from '../workbook.ts'
import type { AskedColumn, AskedKind } from './collection.ts'

/** What was filled in, as text in one form: 4700.50 (万元), 2025-06-30, a choice. Undefined where nothing was. */
export function readAsked(cell: Cell, column: AskedColumn): Reading<string | undefined> {
  if (typeof cell === 'object' && cell !== null) return cell
  const typed = typeof cell === 'number' ? cell : String(cell ?? '')
  // 无 and 不详 may be the answer to a question in words, or one of the choices; for a figure they say that there is none.
  const inWords = column.kind === 'text' || column.kind === 'choice'
  if (inWords ? plainText(String(typed)) === '' : isBlank(String(typed)))
    return column.required ? { problem: '没有填写，这一列是必填的' } : { value: undefined }
  return readers[column.kind](typed, column)
}

const readers: Record<AskedKind, (typed: string | number, column: AskedColumn) => Reading<string | undefined>> = {
  text: (typed) => ({ value: plainText(String(typed)) }),
  number: (typed) => {
    const text = plainText(String(typed)).replace(/(?<=\d),(?=\d{3})/g, '')
    if (/^[+-]?\d+(\.\d+)?$/.test(text)) return { value: text.replace(/^\+/, '') }
    return { problem: `「${typed}」不是数字，请只填数字，不带单位` }
  },
  money: (typed) => {
    const reading = readMoney(typed, '万元')
    if ('problem' in reading) return reading
    return { value: reading.value === undefined ? undefined : moneyOf(reading.value, '万元').value }
  },
  day: readDay,
  choice: (typed, { choices }) => {
    const text = plainText(String(typed))
    const value = choices.find((it) => plainText(it) === text)
    return value === undefined ? { problem: `「${typed}」不在选项里，请从 ${choices.join('、')} 中选` } : { value }
  },
}
