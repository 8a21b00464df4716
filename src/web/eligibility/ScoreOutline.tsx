import type { SchemeText } from '#domain/eligibility/scheme.ts'
import { Confidence } from './Confidence.tsx'

/** Which blocks and items a score has, and how many points each can bring. */
export function ScoreOutline({ text: { scores } }: { text: SchemeText }) {
  return scores.map(({ id, title, clause, confidence, blocks }) => (
    <table className="sheet-table" key={id}>
      <caption>
        {title}（{clause}） <Confidence of={confidence} />
      </caption>
      <tbody>
        {blocks.flatMap((block) =>
          block.items.map((item, at) => (
            <tr key={item.id}>
              {at === 0 && (
                <th scope="rowgroup" rowSpan={block.items.length}>
                  {block.title}（满分 {block.max}）
                </th>
              )}
              <td>
                {item.title}（满分 {item.max}）
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  ))
}
