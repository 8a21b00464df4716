import type { PlanTable } from '#domain/plan/compiledPlan.ts'
import { CorrectableCell, type Cells } from './CorrectableCell.tsx'

type Props = { table: PlanTable; at: number; cells: Cells }

/** What every unit adds by year, as it was read, and the printed sums and totals of the district. */
export function UnitRows({ table, at, cells }: Props) {
  const lines = linesOf(table)
  const { years, baseline } = table
  return (
    <table className="annex">
      <thead>
        <tr>
          <th>部门</th>
          {years.map((year) => (
            <th key={year}>{year}年</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ row, name, values }) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {years.map((year) => (
              <td key={year}>
                <CorrectableCell cells={cells} at={`table-${at} ${row} ${year}`}>
                  {values[year] ?? '未列'}
                </CorrectableCell>
              </td>
            ))}
          </tr>
        ))}
        {baseline && (
          <tr>
            <th scope="row">{baseline.year}年总数</th>
            <td colSpan={years.length}>
              <CorrectableCell cells={cells} at={`table-${at} baseline`}>
                {baseline.total}
              </CorrectableCell>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function linesOf({ rows, sums, stated }: PlanTable) {
  return [
    ...rows.map((it, row) => ({ row: String(row), name: it.unit, values: it.cells })),
    { row: 'sums', name: '合计', values: sums },
    { row: 'stated', name: '总数', values: stated },
  ]
}
