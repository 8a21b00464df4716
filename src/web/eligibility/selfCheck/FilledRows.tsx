import type { FactsText } from '#domain/eligibility/factText.ts'
import { typedOfFile } from '#domain/eligibility/selfCheck/typedOfFile.ts'
import type { Checked } from './checking.ts'
import { unitShown } from './unitShown.ts'

/** What was filled in, for the printed sheet. */
export function FilledRows({ checked: { form, asked }, facts }: { checked: Checked; facts: FactsText }) {
  const { figures, lists } = typedOfFile(asked.facts.file, facts)
  const filled = [...form.figures, ...form.research].filter(({ key }) => figures[key] !== undefined)
  return (
    <table className="sheet-table printed">
      <caption>所填数据（没有列出的为未知）</caption>
      <tbody>
        {filled.map(({ key, year, text }) => (
          <tr key={key}>
            <th scope="row">
              {year === null ? '' : `${year} 年`}
              {text.name}
            </th>
            <td>
              {said(figures[key] ?? '', text)} {unitShown(text)}
            </td>
          </tr>
        ))}
        {form.lists.map(({ id, name }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{lists[id] === undefined ? '未知' : `${lists[id].length} 项`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function said(
  value: string,
  { kind, choices }: { kind: string; choices?: Record<string, string> | undefined },
): string {
  if (kind === 'flag') return value === 'true' ? '是' : '否'
  return choices?.[value] ?? value
}
