import { useEffect, useRef } from 'react'
import { caveat } from '#domain/eligibility/sentences/caveat.ts'
import { yuanText } from '#domain/eligibility/gap/yuanText.ts'
import type { Output } from '#web/frame/contract.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { useRead } from '#web/frame/useRead.ts'
import type { Day } from '#values/day.ts'
import { verdictLook } from './answerLook.ts'
import { Confidence } from './Confidence.tsx'

type Planned = Output<'planEnterprise'>
type Props = { asked: { enterprise: string; scheme: string; mode: string; on?: Day } }

/** 补差建议: the cheapest honest work that turns the answer on the day of the application, or what stands in its way. */
export function PlanSheet({ asked }: Props) {
  const plan = useRead('planEnterprise', asked)
  const place = useRef<HTMLElement>(null)
  // It stands below the sheet: whoever asked for it would not see that it has come.
  useEffect(() => place.current?.scrollIntoView(), [])
  return (
    <article ref={place} className="file-sheet gap-sheet plan-sheet">
      <h2>
        {plan.enterprise.name ?? '（未登记名称）'}　{plan.before.title}补差建议
      </h2>
      <p className="quiet">
        申报日 {plan.on}
        {plan.window && `（${plan.window.name}${plan.window.assumed ? '，本年日期未公布，按上年推算' : ''}）`}
      </p>
      <p className="verdict">
        <StateMark {...verdictLook[plan.before.verdict]} />
        {plan.after && (
          <>
            {' '}
            → <StateMark {...verdictLook[plan.after.verdict]} />
          </>
        )}{' '}
        <span>{plan.sentences[0]?.replace(/^补差建议：/, '')}</span>
      </p>
      {plan.steps.length > 0 && <StepTable plan={plan} />}
      <ul>
        {plan.remarks.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
      <footer>
        <strong>{caveat}。</strong>
        <span className="quiet">
          做完以后的结论由同一套条件重算得出；费用是估计，以实际报价为准；标“待确认”的单价还没有按本区情况核实。
        </span>
      </footer>
    </article>
  )
}

function StepTable({ plan: { steps, cost, before } }: { plan: Planned }) {
  const purposeOf = (clauses: readonly string[]) =>
    before.findings
      .filter(({ clause }) => clauses.includes(clause))
      .map(({ clause, number, text }) => (
        <div key={clause}>
          <strong>{number}</strong> {text}
        </div>
      ))
  return (
    <table className="sheet-table">
      {head}
      <tbody>
        {steps.map((step) => (
          <tr key={step.lever}>
            <td>{step.name}</td>
            <td>
              {step.amount} {step.unit}
            </td>
            <td>{purposeOf(step.clauses)}</td>
            <td>
              {yuanText(step.cost)} <Confidence of={step.confidence} />
              <div className="quiet">{step.costSource}</div>
            </td>
            <td>{step.beginBy}</td>
            <td>{step.doneBy}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" colSpan={3}>
            合计
          </th>
          <td colSpan={3}>{yuanText(cost)}</td>
        </tr>
      </tbody>
    </table>
  )
}

const head = (
  <thead>
    <tr>
      {['办法', '数量', '为达到', '预计费用', '最迟开始', '最迟完成'].map((it) => (
        <th scope="col" key={it}>
          {it}
        </th>
      ))}
    </tr>
  </thead>
)
