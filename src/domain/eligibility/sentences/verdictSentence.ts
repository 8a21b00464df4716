import type { Verdict } from '../answer.ts'
import type { Assessment, Finding } from '../explain/assessment.ts'
import { awaitsText } from '../explain/awaitsText.ts'
import { shortList, missingNames } from './missingNames.ts'
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
  const [unmet, unknown, judged] = (['unmet', 'unknown', 'judgement'] as const).map((answer) =>
    findings.filter((it) => it.answer === answer),
  ) as [Finding[], Finding[], Finding[]]
  const said = {
    qualifies: '所查条款全部达到',
    'falls short': `${unmet.length} 条未达到（${numbers(unmet)}）`,
    'not enough facts': '没有未达到的条款，但还不能下结论',
    'awaits judgement': `${judged.length} 条待专家或主管部门判断（${numbers(judged)}），其余达到`,
  }[verdict]
  const [texts, asked] = [unknown.filter(awaitsText), unknown.filter((it) => !awaitsText(it))]
  const missing = missingNames(
    unknown.flatMap((it) => it.missing),
    names,
  )
  const lacks = [
    ...(asked.length > 0 ? [`；${asked.length} 条缺资料（${numbers(asked)}）`] : []),
    ...(texts.length > 0 ? [`；${texts.length} 条的条文待确认（${numbers(texts)}）`] : []),
    ...(missing.length > 0 ? [`，缺：${shortList(missing, `等 ${missing.length} 项`)}`] : []),
  ].join('')
  const waits = judged.length > 0 && verdict !== 'awaits judgement' ? `；${judged.length} 条待判断` : ''
  return `${on} 对照「${title}」：${said}${lacks}${waits}。`
}

/** Where the clauses stand, each place once: one number of a document often holds several conditions. */
function numbers(findings: readonly Finding[]): string {
  return shortList([...new Set(findings.map((it) => it.number))], '等')
}
