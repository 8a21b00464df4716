import { Awaited } from '#web/frame/Awaited.tsx'
import type { EligibilitySearch } from './eligibilitySearch.ts'
import { PlanSheet } from './PlanSheet.tsx'

type Props = {
  asked: { enterprise: string; scheme: string; mode: string }
  applyOn: EligibilitySearch['applyOn']
  onChoose: (chosen: EligibilitySearch) => void
}

/** The plan below the sheet, once it is asked for; a day that cannot be planned for says so in its place. */
export function SchemePlan({ asked, applyOn, onChoose }: Props) {
  if (applyOn === undefined) return null
  const on = applyOn === 'next' ? {} : { on: applyOn }
  return (
    <Awaited of={`${asked.enterprise} ${asked.scheme} ${asked.mode} ${applyOn}`}>
      <PlanSheet asked={{ ...asked, ...on }} onChoose={(day) => onChoose({ applyOn: day ?? 'next' })} />
    </Awaited>
  )
}
