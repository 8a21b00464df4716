import type { CompiledPlan, PlanTable } from '#domain/plan/compiledPlan.ts'
import { ItemCard } from './ItemCard.tsx'

type Props = { plan: CompiledPlan; chosen: string | undefined }

/** The annex tables as they were read: year by year what is added, what that makes, and what is printed as the total. */
export function TableList({ plan: { tables }, chosen }: Props) {
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
        </ItemCard>
      ))}
    </ol>
  )
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
