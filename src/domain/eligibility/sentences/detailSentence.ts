import type { Detail } from '../explain/assessment.ts'
import { amountText, beside } from './amountText.ts'
import { factNamed, named, unitOf } from './named.ts'
import { choiceKey, type Names } from './names.ts'
import { TEXT_PENDING } from './answerNames.ts'
import { numberedWays } from './numberedWays.ts'
import { negated } from './negated.ts'

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
      return `${TEXT_PENDING}：${detail.reason}`
    case 'points':
      return pointsSentence(detail)
    case 'not':
      return detail.parts.map((part) => notSentence(part, names)).join('；')
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
  return each.length === 1 ? `${each[0]}` : `以下有一项即可：${numberedWays(each)}`
}

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

function factSentence({ answer, about, expected, word }: Of<'yes or no'>, names: Names): string {
  if (word) return wordSentence({ answer, expected, word }, names)
  const what = named(about, names)
  if (answer === 'unknown') return `「${what}」未知，要求为“${yesNo(expected)}”`
  return `「${what}」为“${yesNo((answer === 'met') === expected)}”${answer === 'met' ? '' : `，要求为“${yesNo(expected)}”`}`
}

type Worded = Pick<Of<'yes or no'>, 'answer' | 'expected'> & { word: NonNullable<Of<'yes or no'>['word']> }

/** What a choice or a code is, and whether it belongs where it should. */
function wordSentence({ answer, expected, word: { fact, is, group } }: Worded, names: Names): string {
  const what = factNamed({ fact, year: null }, names)
  const within = group ?? '所列范围'
  const demand = `要求${expected ? '' : '不'}属于${within}`
  if (is === null || answer === 'unknown') return `${what}未知，${demand}`
  const belongs = (answer === 'met') === expected
  const name = names.get(choiceKey(fact, is))?.name
  const said = `${what}为${name ?? ` ${is}`}，${belongs ? '' : '不'}属于${within}`
  return answer === 'met' ? said : `${said}，${demand}`
}

/** The same said without a no, so that nobody reads the opposite. */
function notSentence(part: Detail, names: Names): string {
  const opposite = negated(part)
  return opposite ? detailSentence(opposite, names) : `不得出现：${detailSentence(part, names)}`
}

function yesNo(it: boolean): string {
  return it ? '是' : '否'
}

/** `by` may say after a colon what is to be judged: 技术专家：是否对主要产品发挥核心支持作用. */
function judgedSentence({ by, judgement }: Of<'judged'>): string {
  const [who = by, what = ''] = by.split('：')
  if (!judgement) return `由${who}判断${what}，尚无意见`
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
