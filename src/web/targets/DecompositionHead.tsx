import { useNavigate } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import type { Day } from '#values/day.ts'
import { DayField } from '#web/frame/DayField.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useDownload } from '#web/frame/useDownload.ts'
import { useSession } from '#web/frame/useSession.ts'
import { readingLook } from './readingLook.ts'
import type { OpenedFigure } from './openedFigure.ts'

type Reading = OpenedFigure['reading']

/** On which day and in which reading; the address keeps both. */
export function DecompositionHead({ on, reading }: { on: Day; reading: Reading }) {
  const { today, may } = useSession()
  const navigate = useNavigate({ from: '/decomposition' })
  const exported = useDownload('exportDecomposition')
  const choose = (chosen: { on?: Day | undefined; reading?: Reading }) =>
    void navigate({ search: (it) => ({ ...it, ...chosen, figure: undefined }), replace: true })
  return (
    <PageHead title="任务分解" says={`${readingLook[reading].says}。点任一数字看名单。`}>
      <label>
        截至{' '}
        <DayField
          label="截至日期"
          value={on}
          onChange={(day) => choose({ on: day === null || day === today ? undefined : (day as Day) })}
        />
      </label>
      <Segmented<Reading>
        aria-label="新增的口径"
        value={reading}
        options={readings}
        onChange={(chosen) => choose({ reading: chosen })}
      />
      <Button onClick={() => window.print()}>打印</Button>
      {may('exportDecomposition') && (
        <>
          <Button loading={exported.isPending} onClick={() => exported.mutate({ on, reading })}>
            导出 Excel
          </Button>
          <Button loading={exported.isPending} onClick={() => exported.mutate({ on, reading, format: 'csv' })}>
            导出 CSV
          </Button>
        </>
      )}
    </PageHead>
  )
}

const readings = Object.entries(readingLook).map(([value, { name }]) => ({ value: value as Reading, label: name }))
