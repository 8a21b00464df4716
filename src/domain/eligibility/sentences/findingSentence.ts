import type { Detail, Finding } from '../explain/assessment.ts'
import { awaitsText } from '../explain/awaitsText.ts'
import { answerName } from './answerNames.ts'
import { detailSentence } from './detailSentence.ts'
import { missingNames } from './missingNames.ts'
import type { Names } from './names.ts'

/** One plain sentence on a clause: value, threshold and distance; what is missing; who judges; why it was not examined. */
export function findingSentence(finding: Finding, names: Names): string {
  const { answer, reason, detail, missing } = finding
  if (answer === 'not examined') return `不查：${reason ?? ''}`
  const told = detailSentence(detail, names)
  // A text that is not confirmed says so itself.
  const said = detail.kind === 'pending' && awaitsText(finding) ? told : `${answerName(finding)}：${told}`
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
