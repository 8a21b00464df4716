import { useState } from 'react'
import type { Row } from '#web/frame/contract.ts'
import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { AcceptCredit } from './AcceptCredit.tsx'
import { UnclaimedTable } from './UnclaimedTable.tsx'

/** Inflows nobody is credited with yet; the lead rules on each, with a reason. */
export function CreditsPage() {
  const [ruled, rule] = useState<Row<'listUnclaimed'>>()
  return (
    <>
      <PageHead title="新增归属认定" says="每家新增企业只计给一个单位。没有归属的在这里等候认领，认定须写明理由。">
        <ExportButtons list="listUnclaimed" />
      </PageHead>
      <UnclaimedTable onRule={rule} />
      {ruled && <AcceptCredit inflow={ruled} onClose={() => rule(undefined)} />}
    </>
  )
}
