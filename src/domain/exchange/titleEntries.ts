import type { ListEntries, KnownBooks } from './listEntries.ts'
import { eventKey } from './listEntries.ts'

/** A row of a list of certificates or of admissions, in the words of the title book. */
export type TitleRow = { creditCode: string; name: string; unit: string | undefined } & Pick<
  ListEntries['events'][number],
  'kind' | 'happenedOn' | 'validUntil' | 'certificateNumber'
>

/**
 * What one row of a title list adds: the event where the book does not have it, and the unit's credit where it has none
 * or another. An enterprise the registry does not know is entered by code and name; a person has agreed to that.
 */
export function titleEntries(
  { creditCode, name, unit, ...event }: TitleRow,
  books: KnownBooks,
  newId: () => string,
): Partial<ListEntries> {
  const known = books.enterprises.get(creditCode)
  const enterprise = known?.enterprise ?? newId()
  const entered = known && books.events.get(eventKey({ enterprise, ...event }))
  const id = entered?.id ?? newId()
  return {
    ...(known ? {} : unknownEnterprise({ creditCode, name, enterprise }, newId)),
    events: entered ? [] : [{ id, enterprise, ...event }],
    credits: unit === undefined || entered?.unit === unit ? [] : [{ id: newId(), event: id, unit }],
  }
}

function unknownEnterprise(
  { creditCode, name, enterprise }: { creditCode: string; name: string; enterprise: string },
  newId: () => string,
): Partial<ListEntries> {
  return {
    enterprises: [{ id: enterprise, registeredOn: null, industry: null }],
    codes: [{ creditCode, enterprise }],
    names: [{ id: newId(), enterprise, name }],
  }
}
