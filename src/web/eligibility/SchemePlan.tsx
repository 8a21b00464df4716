import { Awaited } from '#web/frame/Awaited.tsx'
import { DayField } from '#web/frame/DayField.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { Day } from '#values/day.ts'
import type { EligibilitySearch } from './eligibilitySearch.ts'
import { PlanSheet } from './PlanSheet.tsx'

type Asked = { enterprise: string; scheme: string; mode: string }
type Props = {
  asked: Asked
  applyOn: EligibilitySearch['applyOn']
  onChoose: (chosen: EligibilitySearch) => void
}

/** The plan below the sheet, once it is asked for. */
export function SchemePlan({ asked, applyOn, onChoose }: Props) {
  return applyOn === undefined ? null : <AskedPlan {...{ asked, applyOn, onChoose }} />
}

/** A day that cannot be planned for says so, and the field for another stays. */
function AskedPlan({ asked, applyOn, onChoose }: Props) {
  const { today } = useSession()
  const day = applyOn === 'next' ? undefined : applyOn
  return (
    <section aria-label="补差建议">
      <p className="unprinted plan-day">
        申报日{' '}
        <DayField
          label="申报日"
          value={day ?? null}
          onChange={(it) => onChoose({ applyOn: it === null ? 'next' : Day.parse(it) })}
        />{' '}
        <span className="quiet">不选时按最近一个申报窗口的最后一天；本年没有公布的，按上年的日期推算。</span>
      </p>
      {day !== undefined && day < today ? (
        <p className="quiet">
          申报日 {day} 已经过去，补差建议只为 {today} 及以后的申报日做，请改选一天。
        </p>
      ) : (
        <Awaited of={`${asked.enterprise} ${asked.scheme} ${asked.mode} ${applyOn}`}>
          <PlanSheet asked={{ ...asked, ...(day === undefined ? {} : { on: day }) }} />
        </Awaited>
      )}
    </section>
  )
}
