import { addDays, addYears, yearOf, type Day } from '#values/day.ts'
import type { Condition, Where } from '../language/input.ts'
import type { Cell, Row } from './dossier.ts'

/** Whether a row meets all conditions on the day of the question; undefined where it lacks a field that decides. */
export function matches(row: Row, where: Where, on: Day): boolean | undefined {
  let open = false
  for (const [field, condition] of Object.entries(where)) {
    const answer = meets(row[field], condition, on)
    if (answer === false) return false
    if (answer === undefined) open = true
  }
  return open ? undefined : true
}

function meets(cell: Cell | undefined, condition: Condition, on: Day): boolean | undefined {
  // A right without a last day is not known to have ended.
  if ('notPassed' in condition) return cell === undefined || String(cell) >= on
  if (cell === undefined) return undefined
  if ('is' in condition) return condition.is.includes(cell)
  if ('within' in condition) return within(cell, condition.within, on)
  if ('before' in condition) {
    const { years = 0, days = 0 } = condition.before
    return String(cell) <= addDays(addYears(on, -years), -days)
  }
  return compares(Number(cell), condition)
}

function within(
  cell: Cell,
  { years, days, closedYears }: { years?: number; days?: number; closedYears?: number },
  on: Day,
) {
  if (closedYears !== undefined) {
    const year = Number(String(cell).slice(0, 4))
    return year < yearOf(on) && year >= yearOf(on) - closedYears
  }
  const first = years === undefined ? addDays(on, -(days ?? 0)) : addYears(on, -years)
  return String(cell) >= first && String(cell) <= on
}

function compares(value: number, { comparator, value: bound }: Extract<Condition, { comparator: string }>): boolean {
  if (comparator === '>=') return value >= bound
  if (comparator === '>') return value > bound
  return comparator === '<=' ? value <= bound : value < bound
}
