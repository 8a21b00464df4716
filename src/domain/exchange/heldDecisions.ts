import type { KnownDecision } from './decision.ts'
import type { Header } from './header.ts'
import { returnedHeadings } from './returnedHeadings.ts'

/** What was decided earlier still holds; but in a sheet that was sent back and comes again, the sender has answered: its rows are asked about anew. */
export function heldDecisions(header: Header | null, known: readonly KnownDecision[]): readonly KnownDecision[] {
  const comesBack = header?.headings.some(({ text }) => text === returnedHeadings.reason) ?? false
  return comesBack ? known.filter(({ ruling }) => ruling !== 'sendBack') : known
}
