// A compiled plan as the files of its policy folder. People read them, programs check the document against them.
import type { CompiledPlan, PlanTable } from './compiledPlan.ts'
import { indicatorNamed } from './indicatorNamed.ts'

/** What `plan.yaml` holds: header, goals and tasks with their places in the document, without the document itself. */
export type PlanRecord = Pick<CompiledPlan, 'title' | 'issuer' | 'issuedOn' | 'documentNumber' | 'goals' | 'tasks'>

/** The files by name: `plan.yaml` as plain data, and for every table of targets the finished text of `targets-<indicator>.csv`. */
export function policyFiles(plan: CompiledPlan): { plan: PlanRecord; targets: Record<string, string> } {
  const { title, issuer, issuedOn, documentNumber, goals, tasks, tables } = plan
  const named = tables.map((table, at) => [
    `targets-${indicatorNamed(table.title) ?? `table-${at + 1}`}.csv`,
    csv(table),
  ])
  return { plan: { title, issuer, issuedOn, documentNumber, goals, tasks }, targets: Object.fromEntries(named) }
}

type Row = [
  kind: 'baseline' | 'total' | 'sum' | 'new',
  unit: string,
  year: number | string,
  value: number,
  offset: number,
]

/** `total` is the district's stated total, `sum` the printed 合计; both, like the baseline, belong to no unit. */
function csv({ baseline, stated, sums, offsets, rows }: PlanTable): string {
  const district = (kind: Row[0], values: Record<string, number>, places: Record<string, number>) =>
    Object.entries(values).map(([year, value]): Row => [kind, '', year, value, places[year] ?? 0])
  const lines: Row[] = [
    ...(baseline ? [['baseline', '', baseline.year, baseline.total, baseline.offset] satisfies Row] : []),
    ...district('total', stated, offsets.stated),
    ...district('sum', sums, offsets.sums),
    ...rows.flatMap((row) =>
      district('new', row.cells, row.offsets).map((it): Row => [it[0], row.unit, it[2], it[3], it[4]]),
    ),
  ]
  return [['kind', 'unit', 'year', 'value', 'offset'], ...lines].map((row) => `${row.map(quoted).join(',')}\n`).join('')
}

function quoted(value: string | number): string {
  return /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value)
}
