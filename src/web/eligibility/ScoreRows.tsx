import { rangeText } from '#domain/eligibility/sentences/detailSentence.ts'
import type { Shown } from './tried.ts'

/** The blocks of each score, with the range where something is still open, and what the next grade asks. */
export function ScoreRows({ shown, before }: { shown: Shown; before: Shown | null }) {
  return shown.scores.map(({ score, title, low, high, blocks }) => {
    const was = before?.scores.find((it) => it.score === score)
    return (
      <table className="sheet-table score-rows" key={score}>
        <caption>
          {title}：{rangeText(low, high)}
          {was && (was.low !== low || was.high !== high) && `（原 ${rangeText(was.low, was.high)}）`}
        </caption>
        <tbody>
          {blocks.flatMap((block) =>
            block.items.map((item, at) => (
              <tr key={item.item}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={block.items.length}>
                    {block.title}
                    <div className="quiet">
                      {rangeText(block.low, block.high)}，满分 {block.max / 100}
                    </div>
                  </th>
                )}
                <td>{shown.sentences.items[item.item]}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    )
  })
}
