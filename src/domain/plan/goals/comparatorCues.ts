// How documents say which way a number counts, one row per word. The longest word that fits wins.
import type { PlanGoal } from '../compiledPlan.ts'

type Comparator = PlanGoal['comparator']

/** `reach`: how many characters may stand between the word and its number. `notAfter`: with one of these it is another word (签约). */
export type ComparatorCue = { cue: string; comparator: Comparator; reach?: number; notAfter?: string }

type ComparatorCues = { before: readonly ComparatorCue[]; after: readonly ComparatorCue[]; change: RegExp }

export const comparatorCues: ComparatorCues = {
  /** Words before the number: 突破80家, 至少培育1家. */
  before: [
    ...words('>', '突破 超过 超 超出 高于 大于 多于'),
    ...words(
      '>=',
      '达到 达 提高到 提高至 提升到 提升至 提至 增加到 增加至 增长到 增长至 增至 扩大到 扩大至 上升到 上升至 发展到 壮大到',
    ),
    ...words('>=', '不低于 不少于 不小于 不得低于 不得少于 达到或超过 达到并超过 力争到'),
    { cue: '至少', comparator: '>=', reach: 6 },
    ...words('<', '低于 少于 小于'),
    ...words(
      '<=',
      '不突破 不得突破 不超 全国前 全省前 全市前 进入前 位列前 位居前 排名前 不超过 不高于 不多于 不大于 不得超过 控制在 降至 降到 降低到 降低至 下降到 下降至 压减到 压减至 减少到 减少至 缩减到 缩减至 缩小到 缩小至 缩短到 缩短至 压缩到 压缩至',
    ),
    { cue: '约', comparator: '~', notAfter: '签预节集合契履邀' },
    ...words('~', '大约 近 接近'),
    ...words('=', '稳定在 保持在 维持在 保持 为'),
    { cue: '提升', comparator: '=', notAfter: '造化质' },
    ...words('=', '增长 提高 增加 上升 下降 降低 减少 压减 递增'),
  ],
  /** Words behind the number. They say more than a plain 达到 before it: 达到90%左右 is about, 达80%以上 is at least. */
  after: [
    ...words('>=', '以上 及以上 或以上 余 多'),
    ...words('<=', '以内 以下 及以下 之内'),
    ...words('~', '左右 上下'),
  ],
  /** The number behind one of these is a difference, not a level, unless 到 or 至 stands between: 提高5个百分点, but 提高到10%. */
  change: /(?:增长|提高|提升|增加|上升|下降|降低|减少|压减|递增)(?![到至])/,
}

function words(comparator: Comparator, list: string): ComparatorCue[] {
  return list.split(' ').map((cue) => ({ cue, comparator }))
}
