import type { Answer } from '../answer.ts'
import type { Finding } from '../explain/assessment.ts'
import { awaitsText } from '../explain/awaitsText.ts'

/** What an answer is called on sheets. */
export const answerNames = {
  met: '已达',
  unmet: '未达',
  unknown: '缺资料',
  judgement: '待专家',
  'not examined': '不查',
} as const satisfies Record<Answer, string>

/** Of a clause whose text nobody has confirmed. */
export const TEXT_PENDING = '条文待确认'

/** What stands beside a clause: an open text is nothing that the enterprise could hand in. */
export function answerName(finding: Pick<Finding, 'answer' | 'missing' | 'detail'>): string {
  return awaitsText(finding) ? TEXT_PENDING : answerNames[finding.answer]
}
