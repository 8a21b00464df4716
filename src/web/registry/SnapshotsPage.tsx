import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import { Nothing } from '#web/frame/Nothing.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'
import { RecordFullList } from './RecordFullList.tsx'
import { SnapshotJob } from './SnapshotJob.tsx'
import { SnapshotTable } from './SnapshotTable.tsx'

/** 全量名单: what agencies sent as of a day, and how much of each is still to be found out. */
export function SnapshotsPage() {
  const { job } = useSearch({ from: '/office/snapshots' })
  const navigate = useNavigate({ from: '/snapshots' })
  const { may } = useSession()
  const { rows, open } = useRead('listSnapshots', {})
  const [recording, record] = useState(false)
  const says = `把某日的全部名单与账面比对。名单里没有的列为待核实，不会自动减数；现有 ${open} 家待核实。`
  return (
    <>
      <PageHead title="全量名单" says={says}>
        <ExportButtons list="listSnapshots" />
        {may('recordFullList') && (
          <Button type="primary" onClick={() => record(true)}>
            登记全量名单
          </Button>
        )}
      </PageHead>
      {job !== undefined && <SnapshotJob key={job} id={job} />}
      {rows.length === 0 ? (
        <Nothing says="还没有全量名单。收到市局或部门报来的某日全部名单后，在这里登记，系统列出新出现、消失和信息变化的企业。" />
      ) : (
        <SnapshotTable rows={rows} />
      )}
      {recording && (
        <RecordFullList
          onAsked={(asked) => {
            record(false)
            void navigate({ search: { job: asked }, replace: true })
          }}
          onClose={() => record(false)}
        />
      )}
    </>
  )
}
