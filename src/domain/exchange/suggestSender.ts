import { normaliseName } from '#values/normaliseName.ts'

/**
 * Who sent a file, by its name: the unit that it names, as its slug, or else the name itself without dates and numbers.
 * `units` holds the slugs by every name the units bear.
 */
export function suggestSender(fileName: string, units: ReadonlyMap<string, string>): string {
  const name = normaliseName(fileName.replace(/\.[^.]*$/, ''))
  const [longest] = [...units.keys()]
    .filter((unit) => name.includes(unit))
    .sort((one, other) => other.length - one.length)
  const plain = name.replace(/\d+年?|月|日|（.*?）|副本|最终版|终稿|[-_—.、，]/g, '')
  return (longest === undefined ? undefined : units.get(longest)) ?? (plain || name)
}
