import type { PlanGoal } from '../compiledPlan.ts'
import { comparatorCues, type ComparatorCue } from './comparatorCues.ts'

/** The word that says which way a number counts: `from` is where it begins in the words before, `until` where it ends behind. */
export type Comparison = {
  comparator: PlanGoal['comparator']
  cue: string
  change: boolean
  from: number
  until: number
}

/** Reads the words before and behind a number; null when none of them compares. */
export function comparatorOf(before: string, after: string): Comparison | null {
  const ahead = BEFORE.exec(before)
  const behind = AFTER.exec(after)
  const aheadCue = cueOf(comparatorCues.before, ahead?.[0])
  const behindCue = cueOf(comparatorCues.after, behind?.[0])
  const about = behindCue?.comparator === '~'
  const cue = behindCue && (about || !aheadCue || PLAIN.has(aheadCue.comparator)) ? behindCue : aheadCue
  if (!cue) return null
  return {
    comparator: cue.comparator,
    cue: [aheadCue?.cue, behindCue?.cue].filter((it) => it).join('…'),
    change: comparatorCues.change.test(ahead?.[0] ?? ''),
    from: ahead?.index ?? before.length,
    until: behind?.[0].length ?? 0,
  }
}

const PLAIN = new Set(['>=', '=']) // 达到…左右: the word behind decides

const BEFORE = new RegExp(`(?:${longestFirst(comparatorCues.before)})“?$`)
const AFTER = new RegExp(`^(?:${longestFirst(comparatorCues.after)})`)

function longestFirst(cues: readonly ComparatorCue[]): string {
  const patterns = cues.map(
    ({ cue, reach, notAfter }) =>
      (notAfter ? `(?<![${notAfter}])` : '') + (reach ? `(?:${cue})[^,、\\d]{0,${reach}}` : cue),
  )
  return patterns.sort((a, b) => b.length - a.length).join('|')
}

/** The longest cue with which the words that were caught begin. */
function cueOf(cues: readonly ComparatorCue[], caught: string | undefined): ComparatorCue | undefined {
  const fitting = cues.filter((it) => caught?.startsWith(it.cue))
  return fitting.sort((a, b) => b.cue.length - a.cue.length)[0]
}
