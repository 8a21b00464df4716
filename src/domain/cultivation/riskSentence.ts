import type { ObligationText } from './obligationText.ts'
import { missesIn, reportRisk } from './reportRisk.ts'
import type { OwedReport } from './reportsOwed.ts'

/** What an officer should know of the reports of one certificate, and do. */
export function riskSentence(text: ObligationText, reports: readonly OwedReport[]): string {
  const { cancelled } = text
  const misses = missesIn(reports)
  const next = reports.find(({ state }) => state === 'awaited')
  const reminder = next ? `下一次在 ${next.due} 以前填报。` : '本证书有效期内没有待报的了。'
  const unknown = reports.filter(({ state }) => state === 'unknown').map(({ year }) => year)
  switch (reportRisk(text, reports)) {
    case 'cancellable':
      return `同一有效期内已有 ${misses} 年未按时填报：${cancelled.text}（${cancelled.clause}）。请立即核实。`
    case 'alert':
      return `已有 ${misses} 年未按时填报，累计 ${cancelled.misses} 年将被取消资格（${cancelled.clause}）。${reminder}`
    case 'unknown':
      return `${unknown.join('、')} 年是否填报没有登记，请查核后登记到年度报表台账。${reminder}`
    case 'none':
      return `已到期的都按时填报。${reminder}`
  }
}
