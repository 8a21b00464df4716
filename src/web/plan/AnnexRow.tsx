import { Fragment } from 'react'
import type { PlanTable } from '#domain/plan/compiledPlan.ts'
import type { Marks } from './Phrase.tsx'
import { Printed } from './Printed.tsx'

type Props = Marks & { table: PlanTable; at: number }

/** A unit's row; the first one carries the cells that are merged down to the 合计 row. */
export function AnnexRow({ table: { years, rows, baseline, stated, offsets }, at, ...marks }: Props) {
  const row = rows[at]
  if (!row) return null
  const span = at === 0 ? rows.length + 1 : 0
  return (
    <tr>
      <td>{at + 1}</td>
      <th scope="row">
        <Printed value={row.unit} offset={row.offset} {...marks} />
      </th>
      {baseline && span > 0 && (
        <td rowSpan={span}>
          <Printed value={baseline.total} offset={baseline.offset} {...marks} />
        </td>
      )}
      {years.map((year) => (
        <Fragment key={year}>
          <td>
            <Printed value={row.cells[year]} offset={row.offsets[year]} {...marks} />
          </td>
          {span > 0 && (
            <td rowSpan={span}>
              <Printed value={stated[year]} offset={offsets.stated[year]} {...marks} />
            </td>
          )}
        </Fragment>
      ))}
    </tr>
  )
}
