import { StateMark } from '#web/frame/StateMark.tsx'
import { lastChange } from '#domain/eligibility/sheet/lastChange.ts'
import type { LikelyWindow } from '#domain/calendar/likelyWindow.ts'
import { Day } from '#values/day.ts'
import { answerLook, findingLook } from './answerLook.ts'
import { Confidence } from './Confidence.tsx'
import { marksOf } from './sources.ts'
import type { Shown } from './tried.ts'
import { FindingSentence } from './FindingSentence.tsx'

/** A row for each clause: answer, text, what it comes to, and where its figures are from. */
export function FindingRows({
  shown,
  before,
  sources,
  window,
}: {
  shown: Shown
  before: Shown | null
  sources: readonly string[]
  window: LikelyWindow | undefined
}) {
  return (
    <table className="sheet-table clause-rows">
      {head}
      <tbody>
        {shown.findings.map((finding) => {
          const was = before?.findings.find(({ clause }) => clause === finding.clause)
          const turned = was !== undefined && was.answer !== finding.answer
          return (
            <tr key={finding.clause} className={turned ? 'turned' : ''}>
              <td>
                <StateMark {...findingLook(finding)} />
                {turned && <div className="quiet">原：{answerLook[was.answer].word}</div>}
              </td>
              <td>
                <strong>{finding.number}</strong> {finding.text} <Confidence of={finding.confidence} />
              </td>
              <td>
                <FindingSentence sentence={shown.sentences.findings[finding.clause]} />
                <LastChange says={lastChange(finding, { on: Day.parse(shown.on), window })} />
              </td>
              <td className="quiet">{marksOf(finding, sources)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const head = (
  <thead>
    <tr>
      <th scope="col">结论</th>
      <th scope="col">条款</th>
      <th scope="col">数值、标准与差距</th>
      <th scope="col">来源</th>
    </tr>
  </thead>
)

function LastChange({ says }: { says: string }) {
  return says === '' ? null : <div className="quiet">{says}</div>
}
