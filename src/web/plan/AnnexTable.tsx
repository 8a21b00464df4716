import type { PlanTable } from '#domain/plan/compiledPlan.ts'
import type { Marks } from './Phrase.tsx'
import { Printed } from './Printed.tsx'

type Props = Marks & { table: PlanTable }

/** An annex in its printed layout: what each unit adds, and the district's totals merged over all of them. */
export function AnnexTable({
  table: { title, years, rows, baseline, stated, sums, offset, offsets },
  ...marks
}: Props) {
  return (
    <table className="annex">
      <caption>
        <Printed value={title} offset={offset} {...marks} />
      </caption>
      <thead>
        <tr>
          <th rowSpan={2}>序号</th>
          <th rowSpan={2}>部门</th>
          {baseline && <th rowSpan={2}>{baseline.year}年总数</th>}
          {years.map((year) => (
            <th key={year} colSpan={2}>
              {year}年
            </th>
          ))}
        </tr>
        <tr>{years.flatMap((year) => [<th key={`${year} new`}>新增数</th>, <th key={`${year} total`}>总数</th>])}</tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.offset}>
            <td>{at + 1}</td>
            <th scope="row">
              <Printed value={row.unit} offset={row.offset} {...marks} />
            </th>
            {baseline && at === 0 && (
              <td rowSpan={rows.length + 1}>
                <Printed value={baseline.total} offset={baseline.offset} {...marks} />
              </td>
            )}
            {years.flatMap((year) => [
              <td key={`${year} new`}>
                <Printed value={row.cells[year]} offset={row.offsets[year]} {...marks} />
              </td>,
              at === 0 && (
                <td key={`${year} total`} rowSpan={rows.length + 1}>
                  <Printed value={stated[year]} offset={offsets.stated[year]} {...marks} />
                </td>
              ),
            ])}
          </tr>
        ))}
        <tr>
          <th colSpan={2}>合计</th>
          {years.map((year) => (
            <td key={year}>
              <Printed value={sums[year]} offset={offsets.sums[year]} {...marks} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
