import type { ItemFinding } from '../explain/assessment.ts'
import { amountText, beside } from './amountText.ts'
import { rangeText } from './detailSentence.ts'
import { missingNames } from './missingNames.ts'
import type { Names } from './names.ts'

/** How an item of a score came to its points, and what the next grade asks. */
export function itemSentence(it: ItemFinding, names: Names): string {
  const { title, low, high, max, value, dimension, next, judgement, openTo, missing, note } = it
  const is = value === null || dimension === null ? '' : `为 ${valueText(value, dimension, next)}，`
  const points = `得 ${rangeText(low, high)}（满分 ${amountText(max, 'points').replace(' 分', '')}）`
  const better =
    next && dimension ? `；达到 ${amountText(next.bound, dimension)} 可得 ${amountText(next.high, 'points')}` : ''
  const open = [
    openTo.includes('facts') && missing.length > 0 ? `；缺：${missingNames(missing, names)}` : '',
    openTo.includes('people') ? '；其余由专家在此范围内评分' : '',
    judgement ? `；${judgement.by}（${judgement.on}）：${judgement.reason}` : '',
    note ? `；${note}` : '',
  ]
  return `${title}${is}${points}${better}${open.join('')}。`
}

/** Below the next grade a value is never rounded up to it. */
function valueText(value: number, dimension: NonNullable<ItemFinding['dimension']>, next: ItemFinding['next']): string {
  return next ? beside(value, next.bound, { dimension, unit: '' }) : amountText(value, dimension)
}
