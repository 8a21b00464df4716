import type { Pile } from './listReading.ts'
import type { Remark } from './template.ts'

/** The heaviest remark decides the pile. */
export function pileOf(remarks: readonly Remark[]): Pile {
  if (remarks.some(({ weight }) => weight === 'returned')) return 'returned'
  return remarks.some(({ weight }) => weight === 'toLookAt') ? 'toLookAt' : 'accepted'
}
