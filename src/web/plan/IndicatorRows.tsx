import type { PlanIndicatorTable } from '#domain/plan/compiledPlan.ts'
import { CorrectableCell, type Cells } from './CorrectableCell.tsx'
import { targetYears } from './targetYears.ts'

type Props = { table: PlanIndicatorTable; at: number; cells: Cells }

/** An indicator table as it was read: what is counted, where it stood, and what each year is to reach, as printed. */
export function IndicatorRows({ table, at, cells }: Props) {
  const years = targetYears(table)
  return (
    <table className="annex">
      <thead>
        <tr>
          <th>指标</th>
          <th>单位</th>
          <th>基期</th>
          {years.map((year) => (
            <th key={year}>{year}年</th>
          ))}
          <th>责任单位</th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <IndicatorRow key={row.offset} row={row} years={years} cells={cells} at={`indicator-table-${at} ${index}`} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = { row: PlanIndicatorTable['rows'][number]; years: number[]; cells: Cells; at: string }

function IndicatorRow({ row: { indicator, unit, baseline, targets, units }, years, cells, at }: RowProps) {
  return (
    <tr>
      <th scope="row">{indicator}</th>
      <td>{unit}</td>
      <td>
        {baseline && (
          <CorrectableCell cells={cells} at={`${at} baseline`}>
            {baseline.value}（{baseline.year}年）
          </CorrectableCell>
        )}
      </td>
      {years.map((year) => {
        const target = targets.find((it) => it.year === year)
        const key = `${at} ${year}`
        return (
          <td key={year}>
            {target && (
              <CorrectableCell cells={cells} at={key}>
                {cells.plan.corrected[`cell ${key}`] ? target.value : target.printed}
              </CorrectableCell>
            )}
          </td>
        )
      })}
      <td>{units.join('、')}</td>
    </tr>
  )
}
