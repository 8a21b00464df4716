import type { Day } from '#values/day.ts'
import { closedYear } from '../facts/inputsOf.ts'
import type { Quantity } from '../language/tree.ts'
import type { Program } from '../readScheme.ts'
import { formulaOf } from './formulaOf.ts'

/** The formula of a number on any day, written anew only where the closed year is another: it names no other part of the day. */
export function formulasOf(program: Program, quantity: Quantity): (on: Day) => string {
  let [year, formula] = [Number.NaN, '']
  return (on) => {
    if (closedYear(on) !== year) [year, formula] = [closedYear(on), formulaOf(program, quantity, on)]
    return formula
  }
}
