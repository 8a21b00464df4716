import { cityTechEnterpriseTemplate } from '#domain/exchange/cityTechEnterpriseTemplate.ts'
import { enterpriseEntries, enterpriseNotices, type EnterpriseListRow } from '#domain/exchange/enterpriseEntries.ts'
import { enterpriseTemplate } from '#domain/exchange/enterpriseTemplate.ts'
import { highTechCertificateTemplate } from '#domain/exchange/highTechCertificateTemplate.ts'
import type { KnownBooks, ListEntries } from '#domain/exchange/listEntries.ts'
import type { Remark, RowOf, Template } from '#domain/exchange/template.ts'
import { titleDoubts } from '#domain/exchange/titleDoubts.ts'
import { titleEntries, type TitleRow } from '#domain/exchange/titleEntries.ts'
import type { Title } from '#domain/registry/title.ts'
import type { Day } from '#values/day.ts'

/** A row of any list, once it was read. */
export type AnyRow = { creditCode: string; name: string }

/** A kind of list: how it is read, which title it is about, and what a row of it adds to the books. */
export type ListKind = {
  template: Template
  title: Title | null
  enter(row: AnyRow, books: KnownBooks, makeId: () => string): Partial<ListEntries>
  /** What in a row does not go with the books. */
  doubt(row: AnyRow, books: KnownBooks, today: Day): Remark[]
}

type Certificate = RowOf<(typeof highTechCertificateTemplate)['columns']>
type Admission = RowOf<(typeof cityTechEnterpriseTemplate)['columns']>

/** The kinds of lists that come in; rows are read by the template beside them, so that each is what its kind says. */
export const listKinds = {
  enterprises: {
    template: enterpriseTemplate as unknown as Template,
    title: null,
    enter: (row, books, newId) => enterpriseEntries(row as EnterpriseListRow, books, newId),
    doubt: (row, books) => enterpriseNotices(row as EnterpriseListRow, books),
  },
  'high-tech-enterprise': {
    template: highTechCertificateTemplate as unknown as Template,
    title: 'high-tech-enterprise',
    enter: (row, books, newId) => titleEntries(certified(row as Certificate), books, newId),
    doubt: (row, books, today) => titleDoubts({ ...certified(row as Certificate), dayKey: 'issuedOn' }, books, today),
  },
  'city-tech-enterprise': {
    template: cityTechEnterpriseTemplate as unknown as Template,
    title: 'city-tech-enterprise',
    enter: (row, books, newId) => titleEntries(admitted(row as Admission), books, newId),
    doubt: (row, books, today) => titleDoubts({ ...admitted(row as Admission), dayKey: 'admittedOn' }, books, today),
  },
} as const satisfies Record<string, ListKind>

/** The names of the kinds, as inputs say them. */
export const listNames = ['enterprises', 'high-tech-enterprise', 'city-tech-enterprise'] as const
export type ListName = (typeof listNames)[number]

function certified({ creditCode, name, unit, issuedOn, validUntil, certificateNumber }: Certificate): TitleRow {
  return { creditCode, name, unit, kind: 'certified', happenedOn: issuedOn, validUntil, certificateNumber }
}

function admitted({ creditCode, name, unit, admittedOn }: Admission): TitleRow {
  return { creditCode, name, unit, kind: 'admitted', happenedOn: admittedOn, validUntil: null, certificateNumber: null }
}
