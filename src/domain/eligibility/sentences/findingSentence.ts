import type { Answer } from '../answer.ts'
import type { Detail, Finding } from '../explain/assessment.ts'
import { awaitsText } from '../explain/awaitsText.ts'
import { detailSentence } from './detailSentence.ts'
import { missingNames } from './missingNames.ts'
import type { Names } from './names.ts'

/** What an answer is called on sheets. */
export const answerNames = {
  met: '已达',
  unmet: '未达',
  unknown: '缺资料',
  judgement: '待专家',
  'not examined': '不查',
} as const satisfies Record<Answer, string>

/** What stands beside a clause: an open text is nothing that the enterprise could hand in. */
export function answerName(finding: Pick<Finding, 'answer' | 'missing' | 'detail'>): string {
  return awaitsText(finding) ? '条文待确认' : answerNames[finding.answer]
}

/** One plain sentence on a clause: value, threshold and distance; what is missing; who judges; why it was not examined. */
export function findingSentence(finding: Finding, names: Names): string {
  const { answer, reason, detail, missing } = finding
  if (answer === 'not examined') return `不查：${reason ?? ''}`
  const said = `${answerName(finding)}：${detailSentence(detail, names).replace(/^条文待确认：/, '')}`
  const lacks =
    answer === 'unknown' && missing.length > 0 && !saysAll(detail)
      ? `。缺：${missingNames(missing, names).join('、')}`
      : ''
  return `${said}${lacks}${answer === 'met' ? '' : insteadOf(finding)}。`
}

/** What would do in its place; a way that the clause has itself is no other clause. */
function insteadOf({ number, routes }: Finding): string {
  const numbers = [...new Set(routes.map((it) => it.number))]
  if (numbers.length === 0) return ''
  const others = numbers.filter((it) => it !== number)
  return others.length === 0 ? '。本条另列的情形可以代替' : `。另有${others.join('、')}可以代替`
}

/** A yes or no names the fact it lacks by itself. */
function saysAll(detail: Detail): boolean {
  return 'parts' in detail ? detail.parts.every(saysAll) : detail.kind === 'yes or no'
}
