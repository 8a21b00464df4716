import type { Judgeable } from './judgeable.ts'

export type GivenJudgement = { clause: string; holds?: boolean | undefined; points?: number | undefined }

/** Why a judgement cannot be taken: nobody judges this, it is of another kind, or the points are out of range. */
export function judgementObjection(
  list: readonly Judgeable[],
  { clause, holds, points }: GivenJudgement,
): string | undefined {
  const asked = list.find(({ id }) => id === clause)
  if (!asked) {
    const open = list.map(({ id }) => id).join('、')
    return `「${clause}」不由专家判断，可登记的有 ${open || '（没有）'}`
  }
  if (asked.points === null)
    return holds === undefined ? `「${asked.title}」要判断是否符合（holds），不打分` : undefined
  if (points === undefined) return `「${asked.title}」要给分数（points），不是判断是否符合`
  const [low, high] = asked.points.map((it) => it / 100) as [number, number]
  const hundredths = Number((points * 100).toFixed(6))
  if (points < low || points > high) return `「${asked.title}」只能给 ${low}～${high} 分，现为 ${points} 分`
  return Number.isInteger(hundredths) ? undefined : `「${asked.title}」的分数最多两位小数，现为 ${points}`
}
