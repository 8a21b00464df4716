import { Button } from 'antd'
import { useState } from 'react'
import { Nothing } from '#web/frame/Nothing.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'
import { DraftPlan } from './DraftPlan.tsx'
import { PlanDocument } from './PlanDocument.tsx'

export function PlanPage() {
  const { rows } = useRead('listPlans', {})
  return rows.length === 0 ? <NoPlan /> : <PlanDocument />
}

function NoPlan() {
  const { may } = useSession()
  const [drafting, setDrafting] = useState(false)
  return (
    <>
      <PageHead title="方案" />
      <Nothing says="还没有方案。牵头单位上传方案全文后，系统读出任务、目标和附件表，并逐项校核。">
        {may('draftPlan') && (
          <Button type="primary" onClick={() => setDrafting(true)}>
            上传方案
          </Button>
        )}
      </Nothing>
      {drafting && <DraftPlan onClose={() => setDrafting(false)} />}
    </>
  )
}
