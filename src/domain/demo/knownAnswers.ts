// What the generator knows of its district without asking a book: counted from the stretches it wrote down itself.
import type { Title } from '#domain/registry/title.ts'
import { yearOf, type Day } from '#values/day.ts'
import type { Career } from './career.ts'

export type KnownAnswers = {
  /** How many hold a title on a day, by name. */
  stock: { title: Title; on: Day; named: number }[]
  /** Certificates by the year of their last day. */
  expiries: { year: number; certificates: number }[]
  /** Numbers of the enterprises whose first grant no unit has been credited with. */
  unclaimed: { title: Title; enterprises: number[] }[]
  /** First grants that count for a unit, by year. */
  credits: { title: Title; unit: string; year: number; granted: number }[]
}

/** The answers for some days, from what is known at the end of the day `until`. */
export function knownAnswers(
  careers: readonly Career[],
  { days, until }: { days: readonly Day[]; until: Day },
): KnownAnswers {
  const titles = [...new Set(careers.map((it) => it.title))]
  const of = (title: Title) => careers.filter((it) => it.title === title)
  return {
    stock: titles.flatMap((title) =>
      days.map((on) => ({ title, on, named: of(title).filter((it) => holds(it, { on, until })).length })),
    ),
    expiries: tally(careers.flatMap((it) => lastDays(it, until)).map((it) => String(yearOf(it)))).map(
      ([year, certificates]) => ({ year: Number(year), certificates }),
    ),
    unclaimed: titles.map((title) => ({
      title,
      enterprises: of(title)
        .filter(({ firstGrant }) => firstGrant && firstGrant.knownOn <= until && !isRuled(firstGrant, until))
        .map((it) => it.enterprise),
    })),
    credits: titles.flatMap((title) => creditsOf(of(title), { title, until })),
  }
}

function holds({ stretches, exit }: Career, { on, until }: { on: Day; until: Day }): boolean {
  if (exit && exit.knownOn <= until && exit.on <= on) return false
  return stretches.some(({ from, last, knownOn }) => knownOn <= until && from <= on && (last === null || on <= last))
}

function lastDays({ stretches }: Career, until: Day): Day[] {
  return stretches.flatMap(({ last, knownOn }) => (last !== null && knownOn <= until ? [last] : []))
}

function isRuled({ credit }: NonNullable<Career['firstGrant']>, until: Day): boolean {
  return credit !== null && credit.ruledOn <= until
}

function creditsOf(
  careers: readonly Career[],
  { title, until }: { title: Title; until: Day },
): KnownAnswers['credits'] {
  const ruled = careers.flatMap(({ firstGrant }) =>
    firstGrant && isRuled(firstGrant, until) ? [`${firstGrant.credit?.unit} ${firstGrant.year}`] : [],
  )
  return tally(ruled).map(([key, granted]) => {
    const [unit = '', year] = key.split(' ')
    return { title, unit, year: Number(year), granted }
  })
}

function tally(keys: readonly string[]): [key: string, count: number][] {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}
