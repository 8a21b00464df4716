import type { PlanTable } from '#domain/plan/compiledPlan.ts'
import { AnnexRow } from './AnnexRow.tsx'
import type { Marks } from './Phrase.tsx'
import { Printed } from './Printed.tsx'

type Props = Marks & { table: PlanTable }

/** An annex in its printed layout: what each unit adds, and the district's totals merged over all of them. */
export function AnnexTable({ table, ...marks }: Props) {
  const { title, years, rows, baseline, sums, offset, offsets } = table
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
          <AnnexRow key={row.offset} table={table} at={at} {...marks} />
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
