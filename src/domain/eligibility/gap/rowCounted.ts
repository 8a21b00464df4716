import { addDays, addYears, yearOf, type Day } from '#values/day.ts'
import type { CollectionText } from '../factText.ts'
import type { Cell, Row } from '../facts/dossier.ts'
import { closedYear } from '../facts/inputsOf.ts'
import type { Condition, Where } from '../language/input.ts'

/** A row that a count takes on the day; what the count does not ask is left out. */
export function rowCounted(where: Where, { fields }: CollectionText, on: Day): Row {
  const cells = Object.entries(where).flatMap(([field, condition]): [string, Cell][] => {
    const kind = fields.find(({ id }) => id === field)?.kind
    const cell = cellMeeting(condition, on)
    if (cell === undefined) return []
    return [[field, kind === 'year' && typeof cell === 'string' ? yearOf(cell as Day) : cell]]
  })
  return Object.fromEntries(cells)
}

function cellMeeting(condition: Condition, on: Day): Cell | undefined {
  if ('notPassed' in condition) return undefined
  if ('is' in condition) return condition.is[0]
  if ('within' in condition) return condition.within.closedYears === undefined ? on : `${closedYear(on)}-12-31`
  if ('before' in condition) return addDays(addYears(on, -(condition.before.years ?? 0)), -(condition.before.days ?? 0))
  const { comparator, value } = condition
  if (comparator === '>') return value + 1
  return comparator === '<' ? value - 1 : value
}
