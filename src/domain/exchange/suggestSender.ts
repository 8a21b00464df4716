import { normaliseName } from '#values/normaliseName.ts'

/**
 * Who sent a file, where its name leaves no doubt: it begins or ends with a unit, or has one in brackets, and names no other.
 * Answers the unit's slug, or an empty text. `units` holds the slugs by every name the units bear.
 */
export function suggestSender(fileName: string, units: ReadonlyMap<string, string>): string {
  const name = normaliseName(fileName.replace(/\.[^.]*$/, ''))
  const named = [...units.keys()].filter((unit) => name.includes(unit))
  const slugs = new Set(named.map((unit) => units.get(unit)))
  const [longest] = named.toSorted((one, other) => other.length - one.length)
  if (longest === undefined || slugs.size > 1) return ''
  const [before = '', ...after] = name.split(longest)
  const rest = after.join(longest)
  const inBrackets = before.endsWith('（') && rest.startsWith('）')
  const certain = inBrackets || isEdge(before) || (isEdge(rest) && !/[报送致呈给转交]$/.test(before))
  return certain ? (units.get(longest) ?? '') : ''
}

/** Whether it is only what surrounds names of files: numbers, dates, marks. A list sent to a unit is not the unit's. */
function isEdge(text: string): boolean {
  return text.replace(/附件|附表|副本|最终版|终稿|（.*?）|[\d年月日第版号\p{P}\p{S}]/gu, '') === ''
}
