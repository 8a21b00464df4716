import { researchLines } from './rdSpend.ts'

/**
 * What each derived fact is computed from where nobody stated it (see derived.ts): facts and collections by their ids. Whoever
 * reads the derived fact reads these.
 */
export const restsOn: Readonly<Record<string, readonly string[]>> = {
  'rd-spend-195': researchLines,
  'rd-spend-195-domestic': ['rd-spend-195'],
  'net-assets': ['total-assets', 'total-liabilities'],
  staff: ['staff-months', 'registered-on'],
  'tech-staff-195': ['staff-months', 'registered-on'],
  'enterprise-size': ['industry', 'employees', 'operating-revenue', 'total-assets'],
}
