import { useNavigate, useSearch } from '@tanstack/react-router'
import { Title } from '#domain/registry/title.ts'
import { Awaited } from '#web/frame/Awaited.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { DecompositionHead } from './DecompositionHead.tsx'
import { FlowsDrawer } from './FlowsDrawer.tsx'
import type { OpenedFigure } from './openedFigure.ts'
import { TargetSheet } from './TargetSheet.tsx'
import './targets.css'

/** Both annex tables as printed, beside every target what the books say on the chosen day. */
export function DecompositionPage() {
  const { today } = useSession()
  const { on = today, reading = 'net', figure } = useSearch({ from: '/office/decomposition' })
  const navigate = useNavigate({ from: '/decomposition' })
  const open = (opened: OpenedFigure | undefined) =>
    void navigate({ search: (it) => ({ ...it, figure: opened }), resetScroll: false })
  return (
    <>
      <DecompositionHead on={on} reading={reading} />
      {on > today && (
        <p className="quiet" role="note">
          {on} 还没有到：表中是今天已登记的，今天以后的新增和退出还不知道，到期的已减去。
        </p>
      )}
      {Title.options.toReversed().map((indicator, at) => (
        <Awaited key={indicator} of={`${indicator} ${on}`}>
          <TargetSheet number={at + 1} question={{ indicator, on, reading }} onOpen={open} />
        </Awaited>
      ))}
      {figure && <FlowsDrawer figure={figure} onClose={() => open(undefined)} />}
    </>
  )
}
