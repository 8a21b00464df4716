import { yearOf, type Day } from '#values/day.ts'
import type { Derived, Dossier, Row } from './dossier.ts'

const counted = [
  { fact: 'staff', opening: 'opening', closing: 'closing' },
  { fact: 'tech-staff-195', opening: 'tech-opening', closing: 'tech-closing' },
]

/**
 * Average heads of a year from the rows of `staff-months` (195号 三(五)3): the mean of month start and month end, then of the
 * months. All twelve months must be there, or in the year of registration those from its month on.
 */
export function heads({ collections, words }: Dossier, year: number): Derived[] {
  const rows = (collections.get('staff-months') ?? []).filter((it) => it.year === year)
  const first = firstMonth(words.get('registered-on') as Day | undefined, year)
  const months = rows.map(({ month }) => Number(month)).sort((a, b) => a - b)
  if (rows.length === 0 || months.length !== 13 - first || months.some((it, at) => it !== first + at)) return []
  return counted.flatMap(({ fact, opening, closing }) => {
    const halves = rows.reduce((sum, row) => sum + count(row, opening) + count(row, closing), 0)
    if (Number.isNaN(halves)) return []
    const value = halves / (2 * rows.length)
    return [{ fact, value, from: ['staff-months'], how: '由各月月初、月末人数平均算出' }]
  })
}

function firstMonth(registered: Day | undefined, year: number): number {
  return registered !== undefined && yearOf(registered) === year ? Number(registered.slice(5, 7)) : 1
}

function count(row: Row, field: string): number {
  return Number(row[field] ?? Number.NaN)
}
