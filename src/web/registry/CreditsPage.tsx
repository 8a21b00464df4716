import { useState } from 'react'
import type { Row } from '#web/frame/contract.ts'
import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { AcceptCredit } from './AcceptCredit.tsx'
import { UnclaimedTable } from './UnclaimedTable.tsx'

/** Inflows nobody is credited with yet; the lead rules on each, with a reason. */
export function CreditsPage() {
  const { may } = useSession()
  const [ruled, rule] = useState<Row<'listUnclaimed'>>()
  return (
    <>
      <PageHead title="新增归属认定" says={may('acceptCredit') ? says.ruling : says.waiting}>
        <ExportButtons list="listUnclaimed" />
      </PageHead>
      <UnclaimedTable onRule={rule} />
      {ruled && <AcceptCredit inflow={ruled} onClose={() => rule(undefined)} />}
    </>
  )
}

const says = {
  ruling: '每家新增企业只计给一个单位。没有归属的在这里等候认领，认定须写明理由。',
  waiting: '每家新增企业只计给一个单位。这些还没有归属，由牵头单位认定；应计给某个单位的，请把依据报牵头单位。',
}
