// Names of units grow old: a reform renames, merges, abolishes. Which units there are and were is handed in.
import type { Day } from '#values/day.ts'
import type { CompiledPlan, LintFinding, Place } from './compiledPlan.ts'
import { unitCues } from './units/unitCues.ts'

/** A unit of the district: the days on which its name began and ended to hold, and the name of who took over. */
export type KnownUnit = { name: string; validFrom: Day; validTo?: Day | undefined; successor?: string | undefined }

/** Findings about the units that a plan names: unknown ones, renamed or abolished ones, ones that did not exist yet. */
export function lintUnits(
  plan: Pick<CompiledPlan, 'tasks' | 'tables' | 'issuedOn'>,
  units: KnownUnit[],
): LintFinding[] {
  const known = new Map(units.flatMap((it) => [it.name, withoutPlace(it.name)].map((name) => [name, it])))
  return [...placesByUnit(plan)].flatMap(([name, places]) => {
    const objection = objectionTo(name, known.get(name) ?? known.get(name.replace(/（.*）$/, '')), plan.issuedOn)
    return objection ? [{ ...objection, id: `${objection.id}@${places[0]?.offset ?? 0} ${name}`, places }] : []
  })
}

type Objection = Pick<LintFinding, 'id' | 'severity' | 'sentence'>

function objectionTo(name: string, unit: KnownUnit | undefined, issuedOn: Day | null): Objection | null {
  if (!unit)
    return {
      id: 'unknown-unit',
      severity: 'warning',
      sentence: `“${name}”不在本区单位名录中；请核对名称，或先把该单位登记进名录。`,
    }
  const { validFrom, validTo, successor } = unit
  if (issuedOn && validFrom > issuedOn)
    return {
      id: 'unit-not-yet',
      severity: 'warning',
      sentence: `“${name}”自${validFrom}起设立，方案印发时（${issuedOn}）还没有该单位；请核对责任单位。`,
    }
  if (validTo === undefined) return null
  return successor
    ? {
        id: 'renamed-unit',
        severity: 'warning',
        sentence: `“${name}”的名称用到${validTo}，此后由“${successor}”承接；请确认任务一并移交。`,
      }
    : {
        id: 'abolished-unit',
        severity: 'error',
        sentence: `“${name}”到${validTo}已撤销，没有登记承接单位；请确定由谁负责。`,
      }
}

/** Who is named in a task or has a row in a table, with every place; words that name no unit are not asked about. */
function placesByUnit({ tasks, tables }: Pick<CompiledPlan, 'tasks' | 'tables'>): Map<string, Place[]> {
  const named = [
    ...tasks.flatMap(({ lead, responsible, offset, number, title }) =>
      [...lead, ...responsible].map((name) => ({ name, place: { offset, text: number + (title ?? '') } })),
    ),
    ...tables.flatMap(({ rows }) => rows.map(({ unit, offset }) => ({ name: unit, place: { offset, text: unit } }))),
  ]
  const found = new Map<string, Place[]>()
  for (const { name, place } of named)
    if (!unitCues.placeholder.test(name)) found.set(name, [...(found.get(name) ?? []), place])
  return found
}

/** Documents leave out the place from the second unit on: 省发展改革委、财政厅. */
function withoutPlace(name: string): string {
  return name.replace(/^[省市区县州]/, '')
}
