import { Tooltip } from 'antd'
import { confidenceNames, type Confidence as Level } from '#values/confidence.ts'

/** How sure we are of a clause, as a small mark with its meaning. */
export function Confidence({ of }: { of: Level }) {
  return (
    <Tooltip title={confidenceNames[of]}>
      <span className="confidence" tabIndex={0}>
        {of}
      </span>
    </Tooltip>
  )
}
