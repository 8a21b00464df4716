import { compareExactly } from '../kernel/exactly.ts'
import { add, power, rationalOf } from '../kernel/rational.ts'
import { inputsOfPointing, inputsOfQuantity, inputsOfTest } from '../explain/inputsRead.ts'
import type { Comparator, Quantity, Test } from '../language/tree.ts'
import type { Clause, Program } from '../readScheme.ts'
import { and, atLeastZero, or, score, type Formula } from './formula.ts'
import { levelsOf } from './levelsOf.ts'
import { multiplyLinear, still, subtractLinear } from './linear.ts'
import { comparisonOfPieces, pieces, type Movable } from './pieces.ts'

/** What a plan is for: that every clause holds, or that nothing but people's judgement is open. */
export type Goal = 'qualifies' | 'awaits judgement'

export type Aim = { program: Program; movable: Movable; goal: Goal }

/** What must come true of the levers so that a clause stands no longer in the way. Unknown facts never come true. */
export function formulaOfClause(aim: Aim, { test, waivedBy, notExamined }: Clause): Formula {
  if (notExamined !== null) return true
  return oneOf(aim, [test, ...waivedBy.map((it) => it.test)], true)
}

/** The formula of a test holding, or of it failing. */
export function formulaOf(aim: Aim, test: Test, holds: boolean): Formula {
  const { movable, goal } = aim
  switch (test.op) {
    case 'compare':
      return compared(movable, holds ? test.comparator : opposite[test.comparator], test.of)
    case 'all':
      return holds ? and(test.of.map((it) => formulaOf(aim, it, true))) : oneOf(aim, test.of, false)
    case 'any':
      return holds ? oneOf(aim, test.of, true) : and(test.of.map((it) => formulaOf(aim, it, false)))
    case 'not':
      return formulaOf(aim, test.of, !holds)
    case 'flag':
    case 'judged': {
      const cell = movable.cells[test.input] as number
      if (Number.isNaN(cell)) return test.op === 'judged' && goal === 'awaits judgement'
      return (cell === (test.op === 'flag' ? test.expected : 1)) === holds
    }
    case 'pending':
      return false
    case 'score':
      return holds ? pointed(aim, test) : false
  }
}

const opposite = { '>=': '<', '>': '<=', '<=': '>', '<': '>=', '=': '=' } as const satisfies Record<
  Comparator,
  Comparator
>

/** One is enough; that people judge one helps only where no other is unknown, for what is unknown weighs more. */
function oneOf(aim: Aim, tests: readonly Test[], holds: boolean): Formula {
  const sure = or(tests.map((it) => formulaOf({ ...aim, goal: 'qualifies' }, it, holds)))
  if (aim.goal === 'qualifies' || tests.some((it) => lacksFacts(aim, it))) return sure
  return or([sure, ...tests.map((it) => formulaOf(aim, it, holds))])
}

/** Whether a test may stay unknown; not where what is known decides it whatever is missing. */
function lacksFacts(aim: Aim, test: Test): boolean {
  const sure: Aim = { ...aim, goal: 'qualifies' }
  if (formulaOf(sure, test, true) === true || formulaOf(sure, test, false) === true) return false
  if (test.op === 'all' || test.op === 'any') return test.of.some((it) => lacksFacts(sure, it))
  return test.op === 'pending' || inputsOfTest(aim.program, test).some((it) => Number.isNaN(aim.movable.cells[it]))
}

function compared(movable: Movable, comparator: Comparator, sides: readonly [Quantity, Quantity]): Formula {
  if (sides.flatMap(inputsOfQuantity).some((it) => movable.moves.has(it))) {
    const moving =
      sides[0].op === 'compound growth'
        ? grown(movable, comparator, [sides[0], sides[1]])
        : comparisonOfPieces(movable, comparator, sides)
    if (moving !== null) return moving
  }
  // Nothing moves it, or it is not linear: it stays as it is.
  const difference = compareExactly(sides[0], sides[1], (input) => movable.cells[input] as number)
  if (comparator === '=') return difference === 0
  return comparator.startsWith('>')
    ? difference > 0 || (comparator === '>=' && difference === 0)
    : difference < 0 || (comparator === '<=' && difference === 0)
}

/** The later year against the earlier one grown by the rate: no root is drawn. */
function grown(
  movable: Movable,
  comparator: Comparator,
  [growth, rate]: [Extract<Quantity, { op: 'compound growth' }>, Quantity],
): Formula | null {
  const [earlier, later] = growth.of.map((it) => pieces(movable, it)?.[0]?.value.over)
  if (!earlier || !later || rate.op !== 'constant' || earlier.base[0] <= 0n || comparator === '=') return null
  const factor = still(power(add([1n, 1n], rationalOf(rate.value)), growth.years), movable.highest.length)
  const needed = multiplyLinear(earlier, factor)
  if (!needed) return null
  const strictly = comparator === '>' || comparator === '<'
  return comparator.startsWith('>')
    ? atLeastZero(subtractLinear(later, needed), { strictly })
    : atLeastZero(subtractLinear(needed, later), { strictly })
}

/** At least so many points, of a score, a block or an item. Other comparisons of points are left to stand as unmet. */
function pointed(aim: Aim, { of, comparator, points }: Extract<Test, { op: 'score' }>): Formula {
  if (comparator !== '>=' && comparator !== '>') return false
  const { program } = aim
  const blocks =
    of.kind === 'item'
      ? [{ max: Number.MAX_SAFE_INTEGER, items: [of.at] }]
      : (of.kind === 'block' ? [of.at] : (program.scores[of.at]?.blocks ?? [])).flatMap(
          (at) => program.blocks[at] ?? [],
        )
  const items = blocks.flatMap((it) => it.items.flatMap((at) => program.items[at] ?? []))
  const open = items.some(
    ({ pointing }) =>
      pointing.op === 'pending' ||
      inputsOfPointing(program, pointing).some((it) => Number.isNaN(aim.movable.cells[it])),
  )
  // What is open for want of facts stays unknown, whatever people may give.
  const highest = aim.goal === 'awaits judgement' && !open
  const groups = blocks.map(({ max, items: own }) => ({
    cap: max,
    items: own
      .flatMap((at) => program.items[at] ?? [])
      .map((item) =>
        levelsOf(item, {
          formulaOf: (test, holds) =>
            formulaOf({ ...aim, goal: highest ? 'awaits judgement' : 'qualifies' }, test, holds),
          given: aim.movable.cells[item.judgement] as number,
          highest,
        }),
      ),
  }))
  return score(comparator === '>' ? points + 1 : points, groups)
}
