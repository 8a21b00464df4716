import type { Model } from '../src/domain/eligibility/gap/cheapest.ts'
import type { Formula, Row } from '../src/domain/eligibility/gap/formula.ts'

/** Costs are whole 万元, so that the solver's tolerances are far below the least difference. */
const FEN = 1_000_000

type Writing = { rows: string[]; binaries: string[]; model: Model }

/**
 * The same question as a mixed-integer program in LP text: one yes-or-no variable for each alternative, which forces its rows by
 * the smallest number that frees them otherwise.
 */
export function asMip(model: Model): string {
  const writing: Writing = { rows: [], binaries: [], model }
  impose(writing, model.formula, null)
  const { costs, highest } = model
  return [
    'Minimize',
    ` obj: ${costs.map((it, j) => `${it / FEN} x${j}`).join(' + ')}`,
    'Subject To',
    ...writing.rows.map((row, at) => ` r${at}: ${row}`),
    'Bounds',
    ...highest.map((it, j) => ` 0 <= x${j} <= ${it}`),
    'General',
    ` ${highest.map((_, j) => `x${j}`).join(' ')}`,
    ...(writing.binaries.length > 0 ? ['Binary', ` ${writing.binaries.join(' ')}`] : []),
    'End',
  ].join('\n')
}

/** Under a condition (a binary that is 1), or always. */
function impose(writing: Writing, formula: Formula, when: string | null): void {
  if (formula === true) return
  if (formula === false) writing.rows.push(when === null ? '0 x0 >= 1' : `${when} <= 0`)
  else if (formula.op === 'row') writing.rows.push(rowOf(writing, formula.row, when))
  else if (formula.op === 'score') scored(writing, formula, when)
  else if (formula.op === 'and') for (const part of formula.of) impose(writing, part, when)
  else {
    const each = formula.of.map((part) => imposed(writing, part))
    writing.rows.push(`${sum(each.map((it) => [1, it]))}${less(when, 1)} >= ${when === null ? 1 : 0}`)
  }
}

function scored(
  writing: Writing,
  { target, caps, items }: Extract<Formula, { op: 'score' }>,
  when: string | null,
): void {
  const groups = caps.map((cap, group) => {
    const gained = `g${writing.rows.length}_${group}`
    const own = items.filter((it) => it.group === group)
    const points = own.flatMap(({ levels }) => {
      const each = levels.map((level) => [level.points, imposed(writing, level.when)] as const)
      writing.rows.push(`${sum(each.map(([, it]) => [1, it]))} <= 1`)
      return each
    })
    writing.rows.push(`${sum(points)} - ${gained} >= 0`, `${gained} <= ${Math.min(cap, 1e6)}`)
    return gained
  })
  writing.rows.push(`${groups.join(' + ')}${less(when, target)} >= ${when === null ? target : 0}`)
}

function imposed(writing: Writing, formula: Formula): string {
  const name = `z${writing.binaries.length}`
  writing.binaries.push(name)
  impose(writing, formula, name)
  return name
}

function rowOf({ model }: Writing, { levers, by, least }: Row, when: string | null): string {
  const left = sum(levers.map((j, k) => [by[k] as number, `x${j}`]))
  if (when === null) return `${left} >= ${least}`
  const lowest = levers.reduce((so, j, k) => so + Math.min(0, (by[k] as number) * (model.highest[j] as number)), 0)
  const free = Math.max(0, least - lowest)
  return `${left} - ${free} ${when} >= ${least - free}`
}

function less(when: string | null, times: number): string {
  return when === null ? '' : ` - ${times} ${when}`
}

function sum(parts: readonly (readonly [number, string])[]): string {
  return parts.map(([by, name]) => `${by < 0 ? '-' : '+'} ${Math.abs(by)} ${name}`).join(' ')
}
