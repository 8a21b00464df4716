import type { Output } from '#web/frame/contract.ts'
import { Nothing } from '#web/frame/Nothing.tsx'
import { StateMark } from '#web/frame/StateMark.tsx'
import { changeLook } from './changeLook.ts'

/** What this version changes against the one before it. */
export function ChangeList({ changes, before }: Output<'comparePlanVersions'>) {
  if (changes.length === 0) return <Nothing says={`与第 ${before} 版的任务、目标和表格没有差别。`} />
  return (
    <ol className="plan-items">
      {changes.map(({ change, sentence }) => (
        <li key={sentence}>
          <StateMark {...changeLook[change]} /> {sentence}
        </li>
      ))}
    </ol>
  )
}
