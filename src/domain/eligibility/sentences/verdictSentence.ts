import type { Verdict } from '../answer.ts'
import type { Assessment } from '../explain/assessment.ts'
import { missingNames } from './findingSentence.ts'
import type { Names } from './names.ts'

/** What a verdict is called where there is room for one word. */
export const verdictNames = {
  qualifies: '符合',
  'falls short': '未达到',
  'not enough facts': '资料不足',
  'awaits judgement': '待评审',
} as const satisfies Record<Verdict, string>

/** The answer on the whole, with the clauses that decide it. */
export function verdictSentence({ title, on, verdict, findings }: Assessment, names: Names): string {
  const numbers = (answer: string) => findings.filter((it) => it.answer === answer).map((it) => it.number)
  const [unmet, unknown, judged] = [numbers('unmet'), numbers('unknown'), numbers('judgement')]
  const missing = findings.filter((it) => it.answer === 'unknown').flatMap((it) => it.missing)
  const said = {
    qualifies: '所查条款全部达到',
    'falls short': `${unmet.length} 条未达到（${unmet.join('、')}）`,
    'not enough facts': `没有未达到的条款，但资料不足`,
    'awaits judgement': `${judged.length} 条待专家或主管部门判断（${judged.join('、')}），其余达到`,
  }[verdict]
  const lacks =
    unknown.length > 0
      ? `；${unknown.length} 条缺资料（${unknown.join('、')}）${missing.length > 0 ? `，缺：${missingNames(missing, names)}` : ''}`
      : ''
  const waits = judged.length > 0 && verdict !== 'awaits judgement' ? `；${judged.length} 条待判断` : ''
  return `${on} 对照「${title}」：${said}${lacks}${waits}。`
}
