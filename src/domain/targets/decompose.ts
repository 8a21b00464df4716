// Beside every printed figure of an annex, what the books say. Each live figure is a sum over flows, so it can be opened.
import { covers, type Scope } from '#domain/access/scope.ts'
import { isKnown, type AsOf } from '#domain/registry/asOf.ts'
import { creditedFlows, type CreditedFlow } from '#domain/registry/creditedFlows.ts'
import type { Credit } from '#domain/registry/credit.ts'
import { isGrossInflow } from '#domain/registry/flow.ts'
import { isAfterOpening, stock, type Opening } from '#domain/registry/opening.ts'
import { titles, type Title } from '#domain/registry/title.ts'
import type { TitleEvent } from '#domain/registry/titleEvent.ts'
import { groupBy } from '#values/groupBy.ts'
import { lastDayOf, yearOf } from '#values/day.ts'
import type { Cell, Decomposition } from './decomposition.ts'
import type { Target } from './target.ts'

export type DecompositionInput = {
  indicator: Title
  targets: readonly Target[]
  events: readonly TitleEvent[]
  credits: readonly Credit[]
  openings: readonly Opening[]
  scope: Scope
  /** Names of units that have no row in the annex, should one of them be credited. */
  unitNames: ReadonlyMap<string, string>
}

/** Fills the annex table; throws nothing. A unit's officer gets its own rows, the printed totals, and no other figure. */
export function decompose(input: DecompositionInput, asOf: AsOf): Omit<Decomposition, 'receipt'> {
  const { indicator, targets, scope } = input
  const flows = creditedFlows(input, asOf)
  const years = [...new Set(targets.map((it) => it.year))].sort()
  const whole = scope.units === 'all'
  return {
    indicator,
    name: titles[indicator].name,
    years,
    rows: rowsOf(input, flows, years),
    ...(whole ? nobodys(input, { flows, years, asOf }) : { unclaimed: null, waiting: null, ofOpening: null }),
    sums: sumCells(input, flows, years),
    baseline: baselineOf(input, asOf),
    totals: totalsOf(input, { years, flows, asOf }),
  }
}

type Live = { flows: CreditedFlow[]; years: number[]; asOf: AsOf }

/** What no unit is credited with: 待认领, and the changes of who was there before anything was counted. */
function nobodys({ openings }: DecompositionInput, { flows, years, asOf }: Live) {
  const own = flows.filter((it) => it.unit === null)
  const waiting = own.filter(({ firstDay }) => isAfterOpening(firstDay, openings, asOf.knownBy))
  const { gross, net } = counted(waiting)
  return {
    unclaimed: liveCells(waiting, years),
    waiting: { gross, net },
    ofOpening: liveCells(
      own.filter((it) => !waiting.includes(it)),
      years,
    ),
  }
}

function rowsOf(
  { targets, scope, unitNames }: DecompositionInput,
  flows: CreditedFlow[],
  years: number[],
): Decomposition['rows'] {
  const byUnit = groupBy(
    targets.filter((it) => it.unit !== null && covers(scope, it.unit)),
    (it) => it.unit ?? '',
  )
  const printedOrder = [...new Set(targets.flatMap((it) => it.unit ?? []))]
  // A unit that is credited without having a target gets a row too, else the rows would not add up.
  for (const { unit, day } of flows)
    if (unit !== null && covers(scope, unit) && years.includes(yearOf(day)) && !byUnit.has(unit)) byUnit.set(unit, [])
  return [...byUnit].map(([unit, own]) => {
    const live = liveCells(
      flows.filter((it) => it.unit === unit),
      years,
    )
    const target = (year: number) => own.find((it) => it.year === year)?.value ?? null
    const at = printedOrder.indexOf(unit)
    return {
      number: at < 0 ? null : at + 1,
      unit,
      printed: own[0]?.printed ?? unitNames.get(unit) ?? unit,
      cells: mapYears(years, (year) => ({ ...(live[year] ?? none), target: target(year) })),
    }
  })
}

const none: Cell = { target: null, gross: 0, net: 0 }

function liveCells(flows: CreditedFlow[], years: number[]): Record<string, Cell> {
  const byYear = groupBy(flows, (it) => yearOf(it.day))
  return mapYears(years, (year) => counted(byYear.get(year) ?? []))
}

function counted(flows: readonly CreditedFlow[]): Cell {
  return { target: null, gross: flows.filter(isGrossInflow).length, net: flows.reduce((sum, it) => sum + it.change, 0) }
}

/** The 合计 row. Who does not see the district gets no target there, since it would stand beside the own figures only. */
function sumCells(
  { targets, scope }: DecompositionInput,
  flows: CreditedFlow[],
  years: number[],
): Decomposition['sums'] {
  const live = liveCells(
    flows.filter((it) => covers(scope, it.unit)),
    years,
  )
  const target = (year: number) =>
    targets.filter((it) => it.unit !== null && it.year === year).reduce((sum, it) => sum + it.value, 0)
  return mapYears(years, (year) => ({
    ...(live[year] ?? none),
    target: scope.units === 'all' ? target(year) : null,
  }))
}

function baselineOf({ openings, targets }: DecompositionInput, { knownBy }: AsOf): Decomposition['baseline'] {
  const first = Math.min(...targets.map((it) => it.year))
  const opening = openings.findLast(
    (it) => it.kind === 'opening' && isKnown(it, knownBy) && yearOf(it.onDay) === first - 1,
  )
  return opening ? { year: yearOf(opening.onDay), total: opening.total } : null
}

function totalsOf(
  { targets, openings, scope }: DecompositionInput,
  { years, flows, asOf }: Live,
): Decomposition['totals'] {
  const target = (year: number) => targets.find((it) => it.unit === null && it.year === year)?.value ?? null
  const unknown = { named: null, difference: null, total: null, awaiting: null }
  return mapYears(years, (year) => {
    if (year > yearOf(asOf.on) || scope.units !== 'all') return { target: target(year), ...unknown }
    const on = year === yearOf(asOf.on) ? asOf.on : lastDayOf(year)
    const { named, difference, total } = stock(flows, openings, { ...asOf, on })
    return { target: target(year), named, difference, total, awaiting: awaitingOn(flows, on) }
  })
}

/** 到期待重新认定: out of the count since the old certificate's last day, back with the new one. */
function awaitingOn(flows: CreditedFlow[], on: string): number {
  const last = new Map(flows.filter((it) => it.day <= on).map((it) => [it.enterprise, it.kind]))
  return [...last.values()].filter((kind) => kind === 'awaiting').length
}

function mapYears<Value>(years: number[], of: (year: number) => Value): Record<string, Value> {
  return Object.fromEntries(years.map((year) => [String(year), of(year)]))
}
