// A full list is read by the template of its title, with the town where the list names it.
import type { SnapshotRow } from '#domain/registry/snapshot.ts'
import type { Title } from '#domain/registry/title.ts'
import type { Day } from '#values/day.ts'
import { cityTechEnterpriseTemplate } from './cityTechEnterpriseTemplate.ts'
import { enterpriseTemplate } from './enterpriseTemplate.ts'
import { highTechCertificateTemplate } from './highTechCertificateTemplate.ts'
import type { ListReading } from './listReading.ts'
import type { Template, TemplateColumn } from './template.ts'

const townColumns = enterpriseTemplate.columns.filter(({ key }) => key === 'town')

/** The template by which a full list of a title is read. */
export function fullListTemplate(title: Title): Template {
  const known = templates[title]
  return { ...known, columns: [...known.columns, ...townColumns] }
}

const templates = {
  'high-tech-enterprise': highTechCertificateTemplate as unknown as Template,
  'city-tech-enterprise': cityTechEnterpriseTemplate as unknown as Template,
} as const satisfies Record<Title, Template<readonly TemplateColumn[]>>

/**
 * The rows of a full list that could be read, doubtful ones too, since a doubt about a row does not make its enterprise
 * missing. Of several certificates of one enterprise the latest that was issued by the day of the list counts.
 */
export function fullListRows({ rows }: ListReading<unknown>, onDay: Day): SnapshotRow[] {
  const latest = new Map<string, SnapshotRow>()
  for (const { row, pile, values } of rows) {
    const read = pile === 'returned' ? undefined : rowOf(row, values as Values)
    const known = read && latest.get(read.creditCode)
    if (read && (!known || counts(read, known, onDay))) latest.set(read.creditCode, read)
  }
  return [...latest.values()].sort((a, b) => a.row - b.row)
}

type Values = {
  creditCode?: string
  name?: string
  certificateNumber?: string
  issuedOn?: Day
  admittedOn?: Day
  validUntil?: Day
  town?: string
}

function rowOf(row: number, values: Values): SnapshotRow | undefined {
  const { creditCode, name, issuedOn, admittedOn, certificateNumber = null, validUntil = null, town = null } = values
  const since = issuedOn ?? admittedOn
  return creditCode && name && since ? { row, creditCode, name, since, certificateNumber, validUntil, town } : undefined
}

function counts(one: SnapshotRow, other: SnapshotRow, onDay: Day): boolean {
  const [inTime, otherInTime] = [one.since <= onDay, other.since <= onDay]
  return inTime === otherInTime ? one.since > other.since : inTime
}
