import { useMemo } from 'react'
import type { PlanTable } from '#domain/plan/compiledPlan.ts'
import type { Output } from '#web/frame/contract.ts'
import { cellsOf, type Cells } from './CorrectableCell.tsx'
import { IndicatorRows } from './IndicatorRows.tsx'
import { ItemCard } from './ItemCard.tsx'
import { TaskRows } from './TaskRows.tsx'
import { UnitRows } from './UnitRows.tsx'

type Props = { plan: Output<'readPlan'>; chosen: string | undefined }
type Other = { cells: Cells; chosen: string | undefined }

/** The tables as they were read: yearly ones with what they make of the totals, indicator tables and task tables row by row. */
export function TableList({ plan, chosen }: Props) {
  const { tables } = plan.document
  const cells = useMemo(() => cellsOf(plan), [plan])
  return (
    <ol className="plan-items">
      {tables.map((table, at) => (
        <ItemCard
          key={table.offset}
          id={`table-${at}`}
          kind="table"
          chosen={chosen}
          title={<strong>{table.title}</strong>}
        >
          <p className="quiet">
            {table.rows.length} 个单位，{table.years[0]}—{table.years.at(-1)} 年
          </p>
          <Years table={table} />
          <UnitRows table={table} at={at} cells={cells} />
        </ItemCard>
      ))}
      <OtherTables cells={cells} chosen={chosen} />
    </ol>
  )
}

function OtherTables({ cells, chosen }: Other) {
  const { indicatorTables, taskTables } = cells.plan.document
  const found = [
    ...indicatorTables.map((table, at) => ({
      ...head(table),
      id: `indicator-table-${at}`,
      says: `指标表，${table.rows.length} 项指标`,
      rows: <IndicatorRows table={table} at={at} cells={cells} />,
    })),
    ...taskTables.map((table, at) => ({
      ...head(table),
      id: `task-table-${at}`,
      says: `任务分工表，${table.rows.length} 项任务`,
      rows: <TaskRows table={table} at={at} cells={cells} />,
    })),
  ]
  return found.map(({ id, title, says, rows }) => (
    <ItemCard key={id} id={id} kind="table" chosen={chosen} title={title}>
      <p className="quiet">{says}</p>
      {rows}
    </ItemCard>
  ))
}

function head({ title }: { title: string }) {
  return { title: <strong>{title}</strong> }
}

function Years({ table: { years, sums, stated, baseline } }: { table: PlanTable }) {
  return (
    <table className="annex">
      <thead>
        <tr>
          <th>年份</th>
          <th>新增合计</th>
          <th>印发的总数</th>
          <th>上年总数＋新增</th>
        </tr>
      </thead>
      <tbody>
        {years.map((year) => {
          const before = stated[year - 1] ?? (baseline?.year === year - 1 ? baseline.total : undefined)
          const makes = before === undefined ? undefined : before + (sums[year] ?? 0)
          return (
            <tr key={year}>
              <th>{year}</th>
              <td>{sums[year]}</td>
              <td>{stated[year]}</td>
              <td className={makes === stated[year] ? 'state good' : 'state bad'}>
                {makes} {makes === stated[year] ? '● 相符' : '■ 不符'}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
