import type { CompiledPlan, LintFinding } from '../compiledPlan.ts'
import type { CorrectedPlan } from '../correction.ts'
import type { Doubt } from '../doubt.ts'
import type { Reviewed } from '../reviewed.ts'

/**
 * The findings of the lint. One that a correction has made untrue is settled by it; placeholders are told by name elsewhere.
 * The anchor is rule and sentence, so a finding that says something else now is open again.
 */
export function findingDoubts({ compiled, corrected, findings: { before, after } }: Reviewed): Doubt[] {
  const told = (all: LintFinding[]) => all.filter((it) => ruleOf(it) !== 'placeholder-unit')
  // A finding that only counts otherwise now (9 goals, then 10) still stands.
  const standing = new Set(after.flatMap((it) => [it.id, anchorOf(it)]))
  const gone = told(before).filter((it) => !standing.has(it.id) && !standing.has(anchorOf(it)))
  return [
    ...told(after).map((it) => doubtOf(it, corrected.plan)),
    ...gone.map((it) => {
      const doubt = doubtOf(it, compiled)
      return { ...doubt, settled: settledBy(corrected, it, compiled) }
    }),
  ]
}

function doubtOf(finding: LintFinding, plan: CompiledPlan): Doubt {
  const { id, severity, sentence, places } = finding
  const kind = ofUnits.test(id) ? 'unit' : ofReading.test(id) ? 'document' : 'contradiction'
  return {
    id,
    anchor: anchorOf(finding),
    kind,
    severity,
    sentence,
    places,
    about: onlyItem(itemsAt(plan, finding)),
    settled: null,
  }
}

const ofUnits = /^(?:unknown-unit|renamed-unit|abolished-unit|unit-not-yet|unit-coverage)@/
const ofReading = /^(?:later-plan|no-numbering|open-bracket|lost-number|overlong-row|short-row|control-characters)@/

function ruleOf({ id }: LintFinding): string {
  return id.split('@', 1)[0] ?? ''
}

function anchorOf(finding: LintFinding): string {
  return `${ruleOf(finding)} ${finding.sentence}`
}

/** A finding about several items is about none of them more than about the others. */
function onlyItem(items: string[]): string | null {
  const [only, ...others] = new Set(items)
  return only !== undefined && others.length === 0 ? only : null
}

/** The items at whose beginning a finding has its places. */
function itemsAt({ tasks, goals }: CompiledPlan, { places }: LintFinding): string[] {
  const at = (offset: number) => {
    const goal = goals.findIndex((it) => it.offset === offset)
    if (goal >= 0) return [`goal ${goal}`]
    const task = tasks.findIndex((it) => it.offset === offset)
    return task >= 0 ? [`task ${task}`] : []
  }
  return places.slice(0, 8).flatMap(({ offset }) => at(offset))
}

/** The correction of an item that the finding named; of the tables any, since their sums hang together. */
function settledBy({ corrected }: CorrectedPlan, finding: LintFinding, plan: CompiledPlan): Doubt['settled'] {
  const own = itemsAt(plan, finding).flatMap((it) => corrected[it] ?? [])
  const cells = Object.values(corrected).filter((it) => it.kind === 'cell')
  const by = own.at(-1) ?? cells.at(-1) ?? Object.values(corrected).at(-1)
  return { how: 'corrected', person: by?.person ?? null, at: by?.knownFrom ?? null, entries: by ? [by.id] : [] }
}
