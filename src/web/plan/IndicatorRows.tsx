import type { PlanIndicatorTable } from '#domain/plan/compiledPlan.ts'

/** An indicator table as it was read: what is counted, where it stood, and what each year is to reach, as printed. */
export function IndicatorRows({ table: { rows } }: { table: PlanIndicatorTable }) {
  const years = [...new Set(rows.flatMap(({ targets }) => targets.map(({ year }) => year)))].toSorted((a, b) => a - b)
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
        {rows.map(({ indicator, unit, baseline, targets, units, offset }) => (
          <tr key={offset}>
            <th scope="row">{indicator}</th>
            <td>{unit}</td>
            <td>{baseline && `${baseline.value}（${baseline.year}年）`}</td>
            {years.map((year) => (
              <td key={year}>{targets.find((target) => target.year === year)?.printed}</td>
            ))}
            <td>{units.join('、')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
