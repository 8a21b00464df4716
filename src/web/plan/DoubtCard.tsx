import type { Doubt } from '#domain/plan/doubt.ts'
import type { Output } from '#web/frame/contract.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { DoubtActs } from './DoubtActs.tsx'
import { FindingPlaces } from './FindingPlaces.tsx'
import { ItemCard } from './ItemCard.tsx'
import { severityLook } from './severityLook.ts'

type Props = { plan: Output<'readPlan'>; doubt: Doubt; chosen: string | undefined }

/** One doubt: its sentence leads to its place in the text, below stands what can be done about it. */
export function DoubtCard({ plan, doubt, chosen }: Props) {
  return (
    <ItemCard
      id={doubt.id}
      kind="finding"
      chosen={chosen}
      title={
        <>
          <StateMark {...severityLook[doubt.severity]} /> {doubt.sentence}
        </>
      }
    >
      <FindingPlaces finding={doubt} />
      <DoubtActs plan={plan} doubt={doubt} />
    </ItemCard>
  )
}
