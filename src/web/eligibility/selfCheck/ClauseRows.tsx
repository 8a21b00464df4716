import { findingLook } from '#web/eligibility/answerLook.ts'
import { FindingSentence } from '#web/eligibility/FindingSentence.tsx'
import { StateMark } from '#web/frame/StateMark.tsx'
import type { Checked } from './checking.ts'

/** A row for each clause: answer, text, and what it comes to. */
export function ClauseRows({ shown }: { shown: Checked['shown'] }) {
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <th scope="col">结论</th>
          <th scope="col">条款</th>
          <th scope="col">数值、标准与差距</th>
        </tr>
      </thead>
      <tbody>
        {shown.findings.map((finding) => {
          const { clause, number, text: words, confidence } = finding
          return (
            <tr key={clause}>
              <td>
                <StateMark {...findingLook(finding)} />
              </td>
              <td>
                <strong>{number}</strong> {words} <span className="quiet">[{confidence}]</span>
              </td>
              <td>
                <FindingSentence sentence={shown.sentences.findings[clause]} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
