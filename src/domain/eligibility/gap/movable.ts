import { inputsOf } from '../facts/inputsOf.ts'
import type { Dossier } from '../facts/dossier.ts'
import { add, rationalOf, zero, type Rational } from '../kernel/rational.ts'
import type { Program } from '../readScheme.ts'
import { changed, type Offer } from './changed.ts'
import type { Movable } from './pieces.ts'
import type { Span } from './timing.ts'

/** The inputs of a program with what one unit of every offer adds to them. */
export function movableOf(
  program: Program,
  dossier: Dossier,
  { offers, span }: { offers: readonly Offer[]; span: Span },
): Movable {
  const cells = inputsOf(program, dossier, span.on)
  const after = offers.map((offer) => inputsOf(program, changed(dossier, [{ offer, amount: 1 }], span), span.on))
  const moves = new Map<number, Rational[]>()
  program.inputs.forEach(({ input }, at) => {
    const by = offers.map(({ lever }, index): Rational => {
      // A yearly figure by what the file says, so that an average keeps its fraction; rows by counting.
      if (input.kind === 'fact') return input.year === 0 ? effectOn(input.fact, lever.changes) : zero
      const more = (after[index]?.[at] as number) - (cells[at] as number)
      return Number.isNaN(more) ? zero : rationalOf(more)
    })
    if (!Number.isNaN(cells[at]) && by.some(([over]) => over !== 0n)) moves.set(at, by)
  })
  return { cells, moves, highest: offers.map(({ lever }) => lever.atMost) }
}

function effectOn(fact: string, changes: Offer['lever']['changes']): Rational {
  return changes.reduce((sum, it) => ('fact' in it && it.fact === fact ? add(sum, rationalOf(it.by)) : sum), zero)
}
