import type { SchemeText } from '#domain/eligibility/scheme.ts'
import { programOf } from '#domain/eligibility/programOf.ts'
import { NEW_APPLICATION } from '#domain/eligibility/readScheme.ts'
import { pointingText } from '#domain/eligibility/sentences/pointingText.ts'
import type { Pointing } from '#domain/eligibility/language/tree.ts'
import { Confidence } from './Confidence.tsx'
import { useSchemes } from './useSchemes.ts'

/** Which blocks and items a score has, how many points each can bring, and for what. */
export function ScoreOutline({ text }: { text: SchemeText }) {
  const { facts } = useSchemes()
  const items = new Map(programOf({ text, facts, mode: NEW_APPLICATION }).items.map((it) => [it.id, it.pointing]))
  return text.scores.map(({ id, title, clause, confidence, blocks }) => (
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
                {item.title}（满分 {item.max}）<div className="quiet">{saidOf(items.get(item.id))}</div>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  ))
}

function saidOf(pointing: Pointing | undefined): string {
  return pointing ? pointingText(pointing) : ''
}
