import { Button } from 'antd'
import type { Names } from '#domain/eligibility/sentences/names.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import type { AskedFact } from './askedFacts.ts'
import { verdictLook } from './answerLook.ts'
import { FactFields } from './FactFields.tsx'
import type { Shown } from './tried.ts'
import { typedOf, type Typed } from './typedFacts.ts'

type Props = {
  asked: readonly AskedFact[]
  file: object
  typed: Typed
  names: Names
  before: Shown
  after: Shown | null
  onType: (key: string, value: string | null) => void
  onReset: () => void
}

/** Change figures and see what turns; nothing is stored. */
export function WhatIf({ asked, file, typed, names, before, after, onType, onReset }: Props) {
  const known = typedOf(file as Parameters<typeof typedOf>[0], asked)
  return (
    <aside className="what-if" aria-label="试算">
      <h2>试算：改一个数看结论</h2>
      <p className="quiet">只在本页计算，不登记入账。</p>
      <p role="status">
        {after ? (
          <>
            改动 {Object.keys(typed).length} 项：
            <StateMark {...verdictLook[before.verdict]} /> → <StateMark {...verdictLook[after.verdict]} />{' '}
            <Button onClick={onReset}>恢复账上数据</Button>
          </>
        ) : (
          <>
            账上数据：
            <StateMark {...verdictLook[before.verdict]} />
          </>
        )}
      </p>
      <FactFields asked={asked} typed={{ ...known, ...typed }} names={names} onType={onType} />
    </aside>
  )
}
