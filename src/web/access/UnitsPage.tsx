import { Button } from 'antd'
import { useState } from 'react'
import type { Row } from '#web/frame/contract.ts'
import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { RecordUnit } from './RecordUnit.tsx'
import { UnitTable } from './UnitTable.tsx'

type Unit = Row<'listUnits'>

/** Units with the days they exist; one that was dissolved stays, with its successor. */
export function UnitsPage() {
  const { may } = useSession()
  const [edited, edit] = useState<Unit | 'new'>()
  const mayKeep = may('recordUnit')
  return (
    <>
      <PageHead title="单位" says="单位更名或撤并时填写截止日期和承接单位，原有记录不删除，历史数据仍归原单位名下。">
        <ExportButtons list="listUnits" />
        {mayKeep && (
          <Button type="primary" onClick={() => edit('new')}>
            登记单位
          </Button>
        )}
      </PageHead>
      <UnitTable onEdit={mayKeep ? edit : undefined} />
      {edited && <RecordUnit unit={edited === 'new' ? undefined : edited} onClose={() => edit(undefined)} />}
    </>
  )
}
