import { Refusal } from '#domain/access/refusal.ts'
import type { Day } from '#values/day.ts'
import type { FactsText } from './factText.ts'
import type { SchemeText } from './scheme.ts'

/** Every scheme that was ever in force, and the facts they read. */
export type Schemes = { facts: FactsText; texts: readonly SchemeText[] }

/**
 * The text that decides an application of a mode on a day: the one in force, or an earlier one that a notice keeps for that
 * mode. Throws a Refusal where there is none, before its first version or after its end.
 */
export function schemeOn({ texts }: Schemes, id: string, { on, mode }: { on: Day; mode: string }): SchemeText {
  const versions = texts.filter((it) => it.id === id).sort((a, b) => a.inForce.localeCompare(b.inForce))
  if (versions.length === 0)
    throw new Refusal(
      'not-found',
      `没有「${id}」这套条件，可用的有 ${[...new Set(texts.map((it) => it.id))].join('、')}`,
    )
  const kept = versions.find((it) => it.stillFor.some((by) => by.mode === mode && by.from <= on && on <= by.until))
  const text = kept ?? versions.findLast((it) => it.inForce <= on)
  if (!text || (text.inForceTo !== undefined && text.inForceTo < on))
    throw new Refusal(
      'not-found',
      `${on} 没有施行中的「${versions[0]?.title ?? id}」认定条件，最早一版自 ${versions[0]?.inForce} 起施行`,
    )
  return text
}

/** The schemes in force on a day, one text each, in the order of the texts. */
export function schemesOn({ texts }: Schemes, on: Day): SchemeText[] {
  const latest = new Map<string, SchemeText>()
  for (const text of texts) {
    const inForce = text.inForce <= on && (text.inForceTo === undefined || text.inForceTo >= on)
    if (inForce && text.inForce >= (latest.get(text.id)?.inForce ?? text.inForce)) latest.set(text.id, text)
  }
  return [...latest.values()]
}
