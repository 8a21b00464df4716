import type { Assessment } from '../explain/assessment.ts'
import { inputsOfTest } from '../explain/inputsRead.ts'
import type { Program } from '../readScheme.ts'
import type { Movable } from './pieces.ts'

/** Clauses that a plan turns for the better, each with the places of the offers that move what it reads. */
export function turnedBy(
  program: Program,
  { moves }: Movable,
  { before, after }: { before: Assessment; after: Assessment },
): { clause: string; offers: number[] }[] {
  return program.clauses.flatMap(({ id, test, waivedBy }, at) => {
    const [was, is] = [before.findings[at]?.answer, after.findings[at]?.answer]
    if (was === is || is === 'unmet' || is === 'unknown') return []
    const inputs = [test, ...waivedBy.map((it) => it.test)].flatMap((it) => inputsOfTest(program, it))
    const offers = inputs.flatMap((input) =>
      (moves.get(input) ?? []).flatMap(([over], offer) => (over === 0n ? [] : [offer])),
    )
    return [{ clause: id, offers: [...new Set(offers)] }]
  })
}
