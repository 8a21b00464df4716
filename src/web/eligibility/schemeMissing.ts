import type { SchemeText } from '#domain/eligibility/scheme.ts'
import type { Day } from '#values/day.ts'

/** Why a scheme that an address names is not asked of enterprises on a day, as a sentence. */
export function schemeMissing(texts: readonly SchemeText[], scheme: string, on: Day): string {
  const first = texts.find(({ id }) => id === scheme)
  if (!first) return `没有「${scheme}」这套条件，请另选一套。`
  if (first.about !== undefined) return `「${first.title}」认定的不是企业，这里不对照，请另选一套。`
  const since = on < first.inForce ? `最早一版自 ${first.inForce} 起施行` : '已不再施行'
  return `${on} 没有施行中的「${first.title}」认定条件，${since}。`
}
