import { Drawer } from 'antd'
import { titles } from '#domain/registry/title.ts'
import { useUnitNames } from '#web/access/useUnitNames.ts'
import { Awaited } from '#web/frame/Awaited.tsx'
import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import { FlowTable } from './FlowTable.tsx'
import type { OpenedFigure } from './openedFigure.ts'
import { readingLook } from './readingLook.ts'
import { useReturnFocus } from '#web/frame/useReturnFocus.ts'

/** A number, opened: what it counts, and the rows whose changes add up to it. */
export function FlowsDrawer({ figure, onClose }: { figure: OpenedFigure; onClose: () => void }) {
  useReturnFocus()
  const unitName = useUnitNames()
  const { indicator, reading, year, unit, unclaimed, ofOpening, on } = figure
  const whose = unclaimed ? '待认领' : ofOpening ? '期初已有' : unit === undefined ? '全区' : unitName(unit)
  const holders = year === undefined && !unclaimed
  const what = holders ? '现有企业名单' : `${year === undefined ? '历年' : `${year}年`}${readingLook[reading].name}`
  return (
    <Drawer
      open
      size={760}
      title={`${titles[indicator].name} · ${whose} · ${what}`}
      extra={
        <div className="page-acts">
          <ExportButtons list="listFlows" input={figure} />
        </div>
      }
      onClose={onClose}
    >
      <p className="definition">
        口径：
        {holders
          ? '截至当日持有称号的企业，每家列出最近一次进入；没有名单的期初差额不在其中'
          : readingLook[reading].says}
        。截至 {on}。
      </p>
      <Awaited of={JSON.stringify(figure)}>
        <FlowTable figure={figure} />
      </Awaited>
    </Drawer>
  )
}
