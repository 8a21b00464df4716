import { askedLine } from '#domain/exchange/askedWords.ts'
import type { EnterpriseRow } from '#domain/registry/enterprise.ts'
import { enterpriseColumns } from '#domain/registry/enterpriseColumns.ts'
import { EnterpriseQuestion } from '#domain/registry/enterpriseQuestion.ts'
import { enterpriseFilterWords, enterpriseOrderText } from '#domain/registry/enterpriseWords.ts'
import type { Input } from '#web/frame/contract.ts'
import { useSession } from '#web/frame/useSession.ts'
import './printed.css'
import { useNames } from './useNames.ts'

type Props = { rows: EnterpriseRow[]; question: Input<'listEnterprises'>; columns: readonly string[] }

/** The list on paper: what was asked above it, every column within the sheet, the headings on every page. */
export function PrintedEnterprises({ rows, question, columns }: Props) {
  const names = useNames()
  const { today, banner } = useSession()
  const asked = EnterpriseQuestion.parse(question)
  const shown = columns.flatMap((key) => enterpriseColumns.find((it) => it.key === key) ?? [])
  return (
    <section className="printed-list">
      <h1>企业库</h1>
      <p>
        截至 {asked.on ?? today}　共 {rows.length} 家。{askedLine(words, asked, names)}
      </p>
      <table>
        <thead>
          {banner !== undefined && (
            <tr>
              <th colSpan={shown.length}>{banner}</th>
            </tr>
          )}
          <tr>
            {shown.map((column) => (
              <th key={column.key}>{`${column.header}${'unit' in column ? `（${column.unit}）` : ''}`}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {shown.map((column) => (
                <td key={column.key}>{column.value(row, names)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const words = { filter: {}, nested: enterpriseFilterWords, order: enterpriseOrderText }
