import { isBlank } from './isBlank.ts'
import { fenOf } from './money.ts'
import type { Fen, MoneyUnit } from './money.ts'
import { plainText } from './plainText.ts'
import type { Reading } from './reading.ts'

/**
 * Reads an amount as people type it, `1,000(万元人民币)`, `4700.50万元`, `1.2亿元`, `￥500`, into 分. A unit that is written
 * wins over the one given; a blank or `--` is undefined, for unknown is not zero.
 */
export function readMoney(typed: string | number, unit: MoneyUnit = '元'): Reading<Fen | undefined> {
  const text = plainText(String(typed)).replace(/\s/g, '')
  if (isBlank(text)) return { value: undefined }
  if (FOREIGN.test(text)) return { problem: `「${typed}」是外币，请按登记日汇率折算成人民币填写` }

  const [, number, written] = AMOUNT.exec(text) ?? []
  if (number === undefined) return { problem: `「${typed}」读不出金额，请写成 4700.50 或 4700.50万元 的样子` }
  const value = fenOf({ value: number.replace(/[,+]/g, ''), unit: written ? fullUnit(written) : unit })
  return value === undefined ? { problem: `「${typed}」大得不合常理，请核对金额和单位` } : { value }
}

const FOREIGN = /美元|欧元|英镑|日元|韩元|港元|港币|澳元|澳门元|新台币|加元|卢布|法郎|usd|eur|gbp|jpy|hkd/i
const AMOUNT =
  /^(?:人民币|rmb|cny)?¥?([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\(?(元|千元?|万元?|百万元?|亿元?)?(?:人民币|rmb|cny)?(?:整|正)?\)?$/i

function fullUnit(written: string): MoneyUnit {
  return (written.endsWith('元') ? written : `${written}元`) as MoneyUnit
}
