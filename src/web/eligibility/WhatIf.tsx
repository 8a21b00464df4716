import { Alert, Button } from 'antd'
import type { Schemes } from '#domain/eligibility/schemes.ts'
import { namesIn } from '#domain/eligibility/sentences/names.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { AdditionFields } from './AdditionFields.tsx'
import { verdictLook } from './answerLook.ts'
import { FactFields } from './FactFields.tsx'
import { reckoned } from './reckoned.ts'
import type { Tried } from './tried.ts'
import { typedOf } from './typedFacts.ts'
import type { Trial } from './useTrial.ts'

type File = Parameters<typeof typedOf>[0]
type Props = { trial: Trial; file: object; schemes: Schemes }

/** Change figures, add to lists, and see what turns; nothing is stored. */
export function WhatIf({ trial, file, schemes }: Props) {
  const { asked, typed, before, after } = trial
  const known = file as File
  return (
    <aside className="what-if" aria-label="试算">
      <h2>试算：改一个数看结论</h2>
      <p className="quiet">只在本页计算，不登记入账。</p>
      <p role="status">
        {after ? (
          <>
            改动 {trial.changes} 项：
            <StateMark {...verdictLook[before.verdict]} /> → <StateMark {...verdictLook[after.verdict]} />{' '}
            <Button onClick={trial.reset}>恢复账上数据</Button>
          </>
        ) : (
          <>
            账上数据：
            <StateMark {...verdictLook[before.verdict]} />
          </>
        )}
      </p>
      {after && <Mistyped problems={after.problems} />}
      <FactFields
        asked={asked}
        typed={{ ...typedOf(known, asked), ...typed }}
        names={namesIn(schemes)}
        reckoned={reckoned(before, asked)}
        onType={trial.type}
      />
      <AdditionFields
        additions={trial.additions}
        collections={schemes.facts.collections}
        known={known.collections}
        added={trial.added}
        onAdd={trial.add}
      />
    </aside>
  )
}

/** What was typed and cannot be reckoned with. */
function Mistyped({ problems }: Pick<Tried, 'problems'>) {
  if (problems.length === 0) return null
  return (
    <Alert
      type="error"
      title="有的数填得不对，按未知计算"
      description={problems.map(({ fact, sentence }) => (
        <div key={fact}>{sentence}</div>
      ))}
    />
  )
}
