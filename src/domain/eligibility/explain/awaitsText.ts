import type { Detail, Finding } from './assessment.ts'

/** Whether a clause is open only because its text is not confirmed: nobody need ask the enterprise for anything. */
export function awaitsText({ answer, missing, detail }: Pick<Finding, 'answer' | 'missing' | 'detail'>): boolean {
  return answer === 'unknown' && missing.length === 0 && openParts(detail).every(({ kind }) => kind === 'pending')
}

function openParts(detail: Detail): Detail[] {
  if (detail.answer !== 'unknown') return []
  return 'parts' in detail ? detail.parts.flatMap(openParts) : [detail]
}
