import type { Finding } from '#domain/eligibility/explain/assessment.ts'
import { factNamed } from '#domain/eligibility/sentences/named.ts'
import type { Names } from '#domain/eligibility/sentences/names.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { truthClassNames } from '#web/registry/truthClassNames.ts'
import { answerLook } from './answerLook.ts'
import { Confidence } from './Confidence.tsx'
import type { Shown } from './tried.ts'

/** A row for each clause: answer, text, what it comes to, and where its figures are from. */
export function FindingRows({ shown, before, names }: { shown: Shown; before: Shown | null; names: Names }) {
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <th scope="col">结论</th>
          <th scope="col">条款</th>
          <th scope="col">数值、标准与差距</th>
          <th scope="col">数据来源</th>
        </tr>
      </thead>
      <tbody>
        {shown.findings.map((finding) => {
          const was = before?.findings.find(({ clause }) => clause === finding.clause)
          const turned = was !== undefined && was.answer !== finding.answer
          return (
            <tr key={finding.clause} className={turned ? 'turned' : ''}>
              <td>
                <StateMark {...answerLook[finding.answer]} />
                {turned && <div className="quiet">原：{answerLook[was.answer].word}</div>}
              </td>
              <td>
                <strong>{finding.number}</strong> {finding.text} <Confidence of={finding.confidence} />
              </td>
              <td>{(shown.sentences.findings[finding.clause] ?? '').replace(/^[^：]{2,3}：/, '')}</td>
              <td className="quiet">{sourcesOf(finding, names)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Each source once, with the figures that are from it. */
function sourcesOf({ used }: Finding, names: Names) {
  const bySource = new Map<string, string[]>()
  for (const { fact, year, provenance } of used) {
    if (!provenance) continue
    const { source, knownFrom, truthClass } = provenance
    const said = [source, truthClass && (truthClassNames[truthClass] ?? truthClass), knownFrom]
      .filter(Boolean)
      .join(' · ')
    bySource.set(said, [...(bySource.get(said) ?? []), factNamed({ fact, year }, names)])
  }
  return [...bySource].map(([source, facts]) => (
    <div key={source} title={facts.join('、')}>
      {source}
    </div>
  ))
}
