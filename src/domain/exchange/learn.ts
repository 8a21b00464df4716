import { eventKey, type KnownEnterprise, type KnownEvent, type ListEntries } from './listEntries.ts'

/** What the books know while a list is entered; a later row of it may be about the same enterprise. */
export type LearningBooks = { enterprises: Map<string, KnownEnterprise>; events: Map<string, KnownEvent> }

export function learn(
  known: LearningBooks,
  { enterprises = [], names = [], events = [], credits = [] }: Partial<ListEntries>,
  { district, creditCode }: { district: string; creditCode: string },
): void {
  for (const { id } of enterprises)
    known.enterprises.set(creditCode, {
      district,
      enterprise: id,
      names: names.map((it) => it.name),
      place: null,
      capital: null,
      assignment: null,
      registrationNumbers: [],
    })
  for (const event of events)
    known.events.set(eventKey(event), { ...event, unit: credits.find((it) => it.event === event.id)?.unit ?? null })
}
