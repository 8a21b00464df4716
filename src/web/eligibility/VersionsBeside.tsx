import { caveat } from '#domain/eligibility/sentences/caveat.ts'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { pointsText } from '#domain/eligibility/batch/assessmentColumns.ts'
import type { Input, Output } from '#web/frame/contract.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { answerLook, verdictLook } from './answerLook.ts'
import { FindingSentence } from './FindingSentence.tsx'

type Answers = Output<'assessVersions'>
type Version = Answers['before']

/** One enterprise under two versions, clause beside clause; clauses of the same id are the same in both. */
export function VersionsBeside({ question, onClose }: { question: Input<'assessVersions'>; onClose: () => void }) {
  const { enterprise, on, before, after } = useRead('assessVersions', question)
  const clauses = [...new Set([before, after].flatMap((it) => it.findings.map(({ clause }) => clause)))]
  return (
    <>
      <p className="page-acts sheet-acts">
        <Button onClick={onClose}>← 全部企业</Button>
        <Link to="/enterprises/$id" params={{ id: enterprise.id }}>
          {enterprise.name ?? '（未登记名称）'}
        </Link>
        <span className="quiet">
          数据为 {on} 当日。{caveat}。
        </span>
      </p>
      <table className="sheet-table">
        <thead>
          <tr>
            {[before, after].map((version) => (
              <th key={version.inForce} scope="col">
                {version.inForce} 版 <StateMark {...verdictLook[version.verdict]} /> {pointsOf(version)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {clauses.map((clause) => (
            <tr key={clause} className={answerTo(before, clause) === answerTo(after, clause) ? '' : 'turned'}>
              <Clause of={before} clause={clause} />
              <Clause of={after} clause={clause} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Clause({ of, clause }: { of: Version; clause: string }) {
  const finding = of.findings.find((it) => it.clause === clause)
  if (!finding) return <td className="quiet">这一版没有这一条</td>
  return (
    <td>
      <StateMark {...answerLook[finding.answer]} /> <strong>{finding.number}</strong> {finding.text}
      <div className="quiet">
        <FindingSentence sentence={of.sentences.findings[clause]} />
      </div>
    </td>
  )
}

function answerTo({ findings }: Version, clause: string) {
  return findings.find((it) => it.clause === clause)?.answer
}

/** The score as far as it is known. */
function pointsOf({ scores: [score] }: Version): string {
  return score ? pointsText(score) : ''
}
