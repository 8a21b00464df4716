import type { Clause, Program } from '../readScheme.ts'
import type { Offer } from './changed.ts'
import { cheapest, type Amounts } from './cheapest.ts'
import { formulaOfClause } from './formulaOf.ts'
import type { Movable } from './pieces.ts'

/** What would meet one clause, taken for itself: one kind of work where that is enough, else several, else nothing. */
export type NearestChange = {
  clause: string
  single: boolean
  steps: { lever: string; amount: number; cost: number }[]
}

type Planning = { program: Program; movable: Movable; offers: readonly Offer[] }

/** The cheapest lever that meets a clause alone; where none does, the cheapest of several. */
export function nearestChange({ program, movable, offers }: Planning, clause: Clause): NearestChange {
  const formula = formulaOfClause({ program, movable, goal: 'awaits judgement' }, clause)
  const costs = offers.map(({ lever }) => lever.cost)
  const alone = offers.flatMap((_, at) => {
    const highest = movable.highest.map((it, other) => (other === at ? it : 0))
    return cheapest({ formula, costs, highest }) ?? []
  })
  const single = alone.reduce<Amounts | null>((best, it) => (best && best.cost <= it.cost ? best : it), null)
  const found = single ?? cheapest({ formula, costs, highest: movable.highest })
  const steps = (found?.amounts ?? []).flatMap((amount, at) => {
    const lever = offers[at]?.lever
    return amount > 0 && lever ? [{ lever: lever.id, amount, cost: lever.cost * amount }] : []
  })
  return { clause: clause.id, single: single !== null, steps }
}
