import { caveat } from '#domain/eligibility/sentences/caveat.ts'
import type { SelfCheckGiven } from '#domain/eligibility/selfCheck/selfCheckGiven.ts'
import { confidenceLegend } from '#values/confidence.ts'
import { verdictLook } from '#web/eligibility/answerLook.ts'
import { ScoreRows } from '#web/eligibility/ScoreRows.tsx'
import { StateMark } from '#web/frame/StateMark.tsx'
import type { Checked, Choice } from './checking.ts'
import { ClauseRows } from './ClauseRows.tsx'
import { FilledRows } from './FilledRows.tsx'
import { PlanPart } from './PlanPart.tsx'
import { windowText } from './windowText.ts'

type Props = { given: SelfCheckGiven; choice: Choice; checked: Checked }

/** What the figures come to, clause by clause; printed, its head with the warning stands on every sheet. */
export function AnswerSheet({ given, choice, checked }: Props) {
  const { shown, text } = checked
  return (
    <article className="sheet" aria-label="对照结果">
      <div className="every-page">
        {caveat}
        {given.banner && `　${given.banner}`}
      </div>
      <div className="rest">
        <h2>
          {choice.name || '（未填企业名称）'}　{shown.title}自测
        </h2>
        <p className="quiet">
          {choice.creditCode || '（未填统一社会信用代码）'} · 对照日期 {shown.on} · {text.document}（{shown.inForce}{' '}
          起施行）
        </p>
        <p className="quiet">{windowText(given, shown.scheme, choice.on)}</p>
        <p className="verdict" role="status">
          <StateMark {...verdictLook[shown.verdict]} /> <span>{shown.sentences.verdict}</span>
        </p>
        <ClauseRows shown={shown} />
        <ScoreRows shown={shown} before={null} />
        <PlanPart given={given} checked={checked} />
        <FilledRows checked={checked} facts={given.schemes.facts} />
        <p className="quiet">
          条款后方括号里的字母：{confidenceLegend}。程序 {given.code}。
        </p>
      </div>
    </article>
  )
}
