import type { Output } from '#web/frame/contract.ts'

type Props = Pick<Output<'readDecomposition'>, 'years' | 'baseline'>

/** The three lines of the table's head. */
export function YearHeads({ years, baseline }: Props) {
  return (
    <thead>
      <tr>
        <th rowSpan={3}>序号</th>
        <th rowSpan={3}>部门</th>
        {baseline && <th rowSpan={3}>{baseline.year}年总数</th>}
        {years.map((year) => (
          <th key={year} colSpan={3}>
            {year}年
          </th>
        ))}
      </tr>
      <tr>
        {years.flatMap((year) => [
          <th key={`${year} new`} colSpan={2}>
            新增数
          </th>,
          <th key={`${year} total`} rowSpan={2}>
            总数
          </th>,
        ])}
      </tr>
      <tr>{years.flatMap((year) => [<th key={`${year} target`}>目标</th>, <th key={`${year} done`}>完成</th>])}</tr>
    </thead>
  )
}
