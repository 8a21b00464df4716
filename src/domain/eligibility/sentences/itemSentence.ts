import type { Basis, ItemFinding } from '../explain/assessment.ts'
import { amountText, beside } from './amountText.ts'
import { detailSentence, rangeText } from './detailSentence.ts'
import { missingNames } from './missingNames.ts'
import { named } from './named.ts'
import type { Names } from './names.ts'

/** How an item of a score came to its points, and what the next grade asks. */
export function itemSentence(it: ItemFinding, names: Names): string {
  const { title, low, high, max, value, dimension, next, openTo, missing, note, basis } = it
  const is = value === null || dimension === null ? '' : `为 ${valueText(value, dimension, next)}，`
  const rests = basis.length === 0 ? '' : `（${basis.map((part) => basisText(part, names)).join('，')}）`
  const points = `得 ${rangeText(low, high)}（满分 ${amountText(max, 'points').replace(' 分', '')}）`
  const better =
    next && dimension ? `；达到 ${amountText(next.bound, dimension)} 可得 ${amountText(next.high, 'points')}` : ''
  const open = [
    openTo.includes('facts') && missing.length > 0 ? `；缺：${missingNames(missing, names).join('、')}` : '',
    openTo.includes('people') ? '；其余由专家在此范围内评分' : '',
    judgedText(it),
    note ? `；${note}` : '',
  ]
  return `${title}${rests}${is}${points}${better}${open.join('')}。`
}

/** Below the next grade a value is never rounded up to it. */
function valueText(value: number, dimension: NonNullable<ItemFinding['dimension']>, next: ItemFinding['next']): string {
  return next ? beside(value, next.bound, { dimension, unit: '' }) : amountText(value, dimension)
}

function basisText(part: Basis, names: Names): string {
  if (part.kind !== 'number') return detailSentence(part, names)
  return `${named(part.formula, names)}为 ${amountText(part.value, part.dimension)}`
}

/** Who gave the points; more or less than the rules leave room for are said beside what counts. */
function judgedText({ judgement, low, high }: ItemFinding): string {
  if (!judgement) return ''
  const given = judgement.value
  const counts =
    given < low || given > high ? `给 ${amountText(given, 'points')}，按本项资料计 ${rangeText(low, high)}；` : ''
  return `；${judgement.by}（${judgement.on}）：${counts}${judgement.reason}`
}
