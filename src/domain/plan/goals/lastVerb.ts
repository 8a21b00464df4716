import { promiseVerbs } from './promiseVerbs.ts'

/** The verb nearest to the number, the longest of those that end there. */
export function lastVerb(words: string): string {
  let last = { verb: '', end: 0 }
  for (const verb of promiseVerbs.all) {
    const end = words.lastIndexOf(verb) + verb.length
    const found = end >= verb.length
    if (found && (end > last.end || (end === last.end && verb.length > last.verb.length))) last = { verb, end }
  }
  return last.verb
}
