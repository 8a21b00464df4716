import type { Answer } from '../answer.ts'
import type { Detail, Finding } from '../explain/assessment.ts'
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

/** One plain sentence on a clause: value, threshold and distance; what is missing; who judges; why it was not examined. */
export function findingSentence({ answer, reason, detail, routes, missing }: Finding, names: Names): string {
  if (answer === 'not examined') return `不查：${reason ?? ''}`
  const said = `${answerNames[answer]}：${detailSentence(detail, names)}`
  const lacks =
    answer === 'unknown' && missing.length > 0 && !saysAll(detail)
      ? `。缺：${missingNames(missing, names).join('、')}`
      : ''
  const instead =
    answer === 'met' || routes.length === 0 ? '' : `。另有${routes.map((it) => it.number).join('、')}可以代替`
  return `${said}${lacks}${instead}。`
}

/** A yes or no names the fact it lacks by itself. */
function saysAll(detail: Detail): boolean {
  return 'parts' in detail ? detail.parts.every(saysAll) : detail.kind === 'yes or no'
}
