import type { PlanTaskTable } from '#domain/plan/compiledPlan.ts'

/** A table that gives tasks their units, as it was read. */
export function TaskRows({ table: { rows } }: { table: PlanTaskTable }) {
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
        {rows.map(({ task, lead, responsible, deadline, offset }) => (
          <tr key={offset}>
            <th scope="row">{task}</th>
            <td>{lead.join('、')}</td>
            <td>{responsible.join('、')}</td>
            <td>{deadline !== null && `${deadline}年`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
