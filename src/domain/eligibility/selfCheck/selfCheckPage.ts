import type { SelfCheckGiven } from './selfCheckGiven.ts'

/** Stands in the built page where its texts go. */
const PLACE = '"__GIVEN__"'

/** The built page with its texts in it; undefined where the page has no place for them. */
export function selfCheckPage(template: string, given: SelfCheckGiven): string | undefined {
  const at = template.indexOf(PLACE)
  if (at < 0) return undefined
  return template.slice(0, at) + embedded(given) + template.slice(at + PLACE.length)
}

/** JSON in which nothing can end the element it stands in, or begin another. */
function embedded(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
