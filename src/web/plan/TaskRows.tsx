import type { PlanTaskTable } from '#domain/plan/compiledPlan.ts'
import { CorrectableCell, type Cells } from './CorrectableCell.tsx'

type Props = { table: PlanTaskTable; at: number; cells: Cells }

/** A table that gives tasks their units, as it was read. */
export function TaskRows({ table: { rows }, at, cells }: Props) {
  return (
    <table className="annex">
      <thead>
        <tr>
          <th>任务</th>
          <th>牵头单位</th>
          <th>责任单位</th>
          <th>完成时限</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ task, lead, responsible, deadline, offset }, row) => {
          const values = {
            lead: lead.join('、'),
            responsible: responsible.join('、'),
            deadline: deadline && `${deadline}年`,
          }
          return (
            <tr key={offset}>
              <th scope="row">{task}</th>
              {Object.entries(values).map(([column, value]) => (
                <td key={column}>
                  <CorrectableCell cells={cells} at={`task-table-${at} ${row} ${column}`}>
                    {value || '未列'}
                  </CorrectableCell>
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
