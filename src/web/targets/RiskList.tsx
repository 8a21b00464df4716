import { Link } from '@tanstack/react-router'
import { StateMark } from '#web/frame/StateMark.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { NamelessRisk } from './NamelessRisk.tsx'
import { PlanRisk } from './PlanRisk.tsx'

/** Risks drawn from what the books and the plan themselves say; nothing is estimated here. */
export function RiskList() {
  const { rows } = useRead('listUnclaimed', {})
  return (
    <ol className="risks">
      {rows.length > 0 && (
        <li>
          <StateMark shape="◆" tone="warn" word="归属" />
          <span>
            <Link to="/credits">{rows.length} 家新增企业没有归属单位</Link>，没有人对它们负责，各单位的完成数也少算了。
          </span>
        </li>
      )}
      <NamelessRisk />
      <PlanRisk />
    </ol>
  )
}
