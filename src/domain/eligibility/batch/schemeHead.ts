import type { Program } from '../readScheme.ts'
import type { AssessmentScheme } from './assessmentRow.ts'

/** What stands above the column of a scheme. */
export function schemeHead({ text: { id, title, inForce } }: Program): AssessmentScheme {
  return { scheme: id, title, inForce }
}
