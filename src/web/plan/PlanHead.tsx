import { useNavigate } from '@tanstack/react-router'
import { Alert, Button, Select } from 'antd'
import { useState } from 'react'
import type { Output } from '#web/frame/contract.ts'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'
import { AdoptPlan } from './AdoptPlan.tsx'
import { DoubtCount } from './DoubtCount.tsx'
import { DraftPlan } from './DraftPlan.tsx'
import { statusLook } from './statusLook.ts'

/** Which version this is, and what the lead can do with it. */
export function PlanHead({ plan }: { plan: Output<'readPlan'> }) {
  const { rows } = useRead('listPlans', {})
  const { may } = useSession()
  const navigate = useNavigate()
  const [drafting, setDrafting] = useState(false)
  const { issuer, issuedOn } = plan.document
  const title = plan.doubts.some((it) => it.id === 'untitled') ? '没有读出标题' : plan.document.title
  const issued = [issuer, issuedOn].filter(Boolean).join(' ')
  return (
    <div className="plan-head">
      <PageHead title="方案" says={[title, issued].filter(Boolean).join(' · ')}>
        <Select
          aria-label="方案版本"
          value={plan.id}
          options={rows.map(({ id, version, status }) => ({
            value: id,
            label: `第 ${version} 版 · ${statusLook[status].word}`,
          }))}
          onChange={(id) => void navigate({ to: '/plan', search: { id } })}
        />
        {may('draftPlan') && <Button onClick={() => setDrafting(true)}>上传方案</Button>}
        {may('adoptPlan') && plan.status === 'draft' && <AdoptPlan plan={plan} />}
      </PageHead>
      {plan.status === 'draft' && (
        <Alert
          type="warning"
          showIcon
          title={
            <>
              这是草稿，尚未采用：任务分解表和企业账还没有按它建立。请先处理没有读准的地方（
              <DoubtCount doubts={plan.doubts} />
              ），再由牵头单位采用。
            </>
          }
        />
      )}
      {drafting && <DraftPlan onClose={() => setDrafting(false)} />}
    </div>
  )
}
