import type { CompiledPlan, LintFinding } from './compiledPlan.ts'
import { lint } from './lint/lint.ts'

/** The findings of a plan once people have corrected it: what the rules no longer find is gone, what they find now is added. */
export function findingsAfter(compiled: CompiledPlan, corrected: CompiledPlan): LintFinding[] {
  const [was, is] = [lint(compiled), lint(corrected)]
  const [gone, added] = [lacking(was, is), lacking(is, was)]
  return [
    ...compiled.lintFindings.filter((it) => !gone.has(sameFinding(it))),
    ...is.filter((it) => added.has(sameFinding(it))),
  ]
}

function lacking(all: LintFinding[], others: LintFinding[]): Set<string> {
  const known = new Set(others.map(sameFinding))
  return new Set(all.map(sameFinding).filter((it) => !known.has(it)))
}

function sameFinding({ id, sentence }: LintFinding): string {
  return `${id} ${sentence}`
}
