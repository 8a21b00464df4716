import type { Output } from '#web/frame/contract.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { partStateLook } from './partStateLook.ts'

/** 应报, 已报, 未报, 退回 as counts, with how many are late. */
export function PartStrip({ parts }: { parts: Output<'readCollection'>['parts'] }) {
  return (
    <dl className="piles parts">
      <div>
        <dt>应报</dt>
        <dd className="number">
          <strong>{parts.length}</strong> 份
        </dd>
      </div>
      {(['received', 'awaited', 'returned'] as const).map((state) => {
        const own = parts.filter((it) => it.state === state)
        const late = own.filter((it) => it.late).length
        return (
          <div key={state}>
            <dt>
              <StateMark {...partStateLook[state]} />
            </dt>
            <dd className="number">
              <strong>{own.length}</strong> 份{late > 0 && <span className="state warn">　其中逾期 {late} 份</span>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
