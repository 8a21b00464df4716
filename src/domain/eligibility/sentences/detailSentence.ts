import type { Detail } from '../explain/assessment.ts'
import { amountText, beside } from './amountText.ts'
import { named, unitOf } from './named.ts'
import type { Names } from './names.ts'

/** What one condition comes to: value, threshold and distance, or what stands in the way of knowing. */
export function detailSentence(detail: Detail, names: Names): string {
  switch (detail.kind) {
    case 'measure':
      return measureSentence(detail, names)
    case 'yes or no':
      return factSentence(detail, names)
    case 'judged':
      return judgedSentence(detail)
    case 'pending':
      return `条文待确认：${detail.reason}`
    case 'points':
      return pointsSentence(detail)
    case 'not':
      return `不得出现：${detail.parts.map((part) => detailSentence(part, names)).join('；')}`
    case 'any':
      return anySentence(detail.parts, names)
    case 'all':
      return gravestFirst(detail.parts, names).map(bracketed(names)).join('；')
  }
}

const gravity = ['unmet', 'unknown', 'judgement', 'met', 'not examined']

/** What is met, or else the ways there, numbered; a way of several conditions says that they go together. */
function anySentence(parts: readonly Detail[], names: Names): string {
  const met = parts.find(({ answer }) => answer === 'met')
  if (met) return detailSentence(met, names)
  const ways = parts.map((part) => {
    const said = detailSentence(part, names)
    return part.kind === 'all' && part.parts.length > 1 ? `同时达到（${said}）` : said
  })
  const each = [...new Set(ways)]
  return each.length === 1
    ? `${each[0]}`
    : `以下有一项即可：${each.map((way, at) => `${numerals[at] ?? ''}${way}`).join('；')}`
}

const numerals = '①②③④⑤⑥⑦⑧⑨⑩'

/** The parts of which all are asked, each once. */
function gravestFirst(parts: readonly Detail[], names: Names): Detail[] {
  const bySentence = new Map(
    parts
      .toSorted((a, b) => gravity.indexOf(a.answer) - gravity.indexOf(b.answer))
      .map((part) => [detailSentence(part, names), part]),
  )
  return [...bySentence.values()]
}

/** Ways within a list of conditions stand in brackets, or it would not be seen where they end. */
function bracketed(names: Names): (part: Detail) => string {
  return (part) => {
    const said = detailSentence(part, names)
    return part.kind === 'any' && part.answer !== 'met' ? `（${said}）` : said
  }
}

type Of<Kind extends Detail['kind']> = Extract<Detail, { kind: Kind }>

const demands = { '>=': '不低于', '>': '高于', '<=': '不超过', '<': '低于', '=': '等于' } as const

function measureSentence(detail: Of<'measure'>, names: Names) {
  const { formula, comparator, dimension, value, threshold, distance, zeroDivisor } = detail
  const [what, unit] = [named(formula, names), unitOf(formula, names)]
  if (threshold === null) return `${what}：标准还算不出`
  const demand = `要求${demands[comparator]} ${amountText(threshold, dimension, unit)}`
  if (value === null && zeroDivisor !== null) return `${named(zeroDivisor, names)}为 0，${what}无从计算，${demand}`
  if (value === null) return `${what}未知，${demand}`
  const is = `${what}为 ${beside(value, threshold, { dimension, unit })}，${demand}`
  if (distance === null || distance <= 0) return is
  const much = beside(distance, 0, { dimension, unit })
  const far = dimension === 'share' ? much.replace('%', ' 个百分点') : much
  return `${is}，${comparator === '<=' || comparator === '<' ? '超出' : '还差'} ${far}`
}

function factSentence({ answer, about, expected }: Of<'yes or no'>, names: Names): string {
  const what = named(about, names)
  if (answer === 'unknown') return `「${what}」未知，要求为“${yesNo(expected)}”`
  return `「${what}」为“${yesNo((answer === 'met') === expected)}”${answer === 'met' ? '' : `，要求为“${yesNo(expected)}”`}`
}

function yesNo(it: boolean): string {
  return it ? '是' : '否'
}

function judgedSentence({ by, judgement }: Of<'judged'>): string {
  if (!judgement) return `由${by}判断，尚无意见`
  return `${judgement.by}（${judgement.on}）认为${judgement.value === 1 ? '符合' : '不符合'}：${judgement.reason}`
}

function pointsSentence({ title, comparator, points, low, high, answer }: Of<'points'>): string {
  const is = `${title}得 ${rangeText(low, high)}，要求${demands[comparator]} ${amountText(points, 'points')}`
  return answer === 'unmet' && high < points ? `${is}，还差 ${amountText(points - high, 'points')}` : is
}

/** Points in hundredths, or a range of them where something is still open. */
export function rangeText(low: number, high: number): string {
  return low === high
    ? amountText(low, 'points')
    : `${amountText(low, 'points').replace(' 分', '')}～${amountText(high, 'points')}`
}
