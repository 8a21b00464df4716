import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Title } from '#domain/registry/title.ts'
import { Awaited } from '#web/frame/Awaited.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'
import { FlowsDrawer } from './FlowsDrawer.tsx'
import type { OpenedFigure } from './openedFigure.ts'
import { RiskList } from './RiskList.tsx'
import { TitleCard } from './TitleCard.tsx'
import './cockpit.css'

/** Three numbers and the risks behind them; every number opens. */
export function CockpitPage() {
  const { today } = useSession()
  const { figure } = useSearch({ from: '/office/cockpit' })
  const navigate = useNavigate({ from: '/cockpit' })
  const open = (opened: OpenedFigure | undefined) => void navigate({ search: { figure: opened }, resetScroll: false })
  return (
    <>
      <PageHead title="领导驾驶舱" says={`截至 ${today}。点数字看名单。`} />
      <div className="cards">
        {Title.options.map((indicator) => (
          <Awaited key={indicator} of={indicator}>
            <TitleCard indicator={indicator} onOpen={open} />
          </Awaited>
        ))}
        <Awaited of="unclaimed">
          <UnclaimedCard />
        </Awaited>
      </div>
      <h2>风险提示</h2>
      <Awaited of="risks">
        <RiskList />
      </Awaited>
      {figure && <FlowsDrawer figure={figure} onClose={() => open(undefined)} />}
    </>
  )
}

function UnclaimedCard() {
  const { rows } = useRead('listUnclaimed', {})
  return (
    <section className="card" aria-label="待认领">
      <h2>待认领的新增企业</h2>
      <p className="big number">
        <Link to="/credits">{rows.length}</Link> <small>家</small>
      </p>
      <p className="quiet">
        已计入全区总数，还没有计给任何单位。按首次认定（入库）计，不减退出（毛增）；减退出的净增见
        <Link to="/decomposition">任务分解</Link>。
      </p>
    </section>
  )
}
