import { Tooltip } from 'antd'
import type { SchemeText } from '#domain/eligibility/scheme.ts'

type Level = SchemeText['inForceConfidence']

const meanings = {
  A: '读过条文原文',
  B: '两处独立来源一致',
  C: '只有一处来源',
  M: '凭记忆，未查到原文',
  CONV: '条文未写，按通行做法',
  待确认: '还没有确认，不据此下结论',
} as const satisfies Record<Level, string>

/** How sure we are of a clause, as a small mark with its meaning. */
export function Confidence({ of }: { of: Level }) {
  return (
    <Tooltip title={meanings[of]}>
      <span className="confidence" tabIndex={0}>
        {of}
      </span>
    </Tooltip>
  )
}
