import type { PrintedTable } from '#domain/plan/printedTables.ts'
import { Phrase, type Marks } from './Phrase.tsx'
import { segmentsOf } from './segmentsOf.ts'

type Props = Marks & { table: PrintedTable }

/** A table as the document prints it, its first row the header; what was found in a cell is marked. */
export function PrintedGrid({ table: { rows }, ...marks }: Props) {
  const [header = [], ...body] = rows
  const cell = (it: PrintedTable['rows'][number][number]) =>
    segmentsOf(it, marks.items).map((segment) => <Phrase key={segment.offset} {...marks} {...segment} />)
  return (
    <table className="annex as-printed">
      <thead>
        <tr>
          {header.map((it) => (
            <th key={it.offset}>{cell(it)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map((row) => (
          <tr key={row[0]?.offset}>
            {row.map((it) => (
              <td key={it.offset}>{cell(it)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
