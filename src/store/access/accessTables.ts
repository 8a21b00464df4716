import type { Role } from '#domain/access/role.ts'
import type { Day } from '#values/day.ts'
import type { Moment } from '#values/moment.ts'
import type { Generated, JSONColumnType } from 'kysely'

export type AccessTables = {
  district: { districtCode: string; name: string; createdAt: Moment }
  unit: {
    districtCode: string
    slug: string
    name: string
    kind: 'department' | 'park' | 'town' | 'vertical' | 'party'
    validFrom: Day
    validTo: Day | null
    successor: string | null
    position: Generated<number>
  }
  account: {
    districtCode: string
    id: string
    login: string
    name: string
    role: Role | null
    passwordHash: string
    mustChangePassword: Generated<boolean>
    failures: Generated<number>
    lockedUntil: Moment | null
    totpSecret: string | null
    totpConfirmed: Generated<boolean>
    /** The half minute of the last code that was used: a code is used once (RFC 6238, 5.2). */
    totpStep: number | null
    disabledAt: Moment | null
    version: Generated<number>
    createdAt: Moment
  }
  accountUnit: { districtCode: string; account: string; unit: string }
  session: { districtCode: string; tokenHash: string; account: string; createdAt: Moment; seenAt: Moment }
  oneTimeLink: {
    districtCode: string
    tokenHash: string
    purpose: 'set up' | 'sign in'
    account: string | null
    expiresAt: Moment
    usedAt: Moment | null
  }
  journal: {
    districtCode: string
    id: string
    /** Place in the chain and seal; null until the row is sealed, which follows its commit at once. */
    seq: number | null
    at: Moment
    account: string | null
    person: string
    via: 'page' | 'cli' | 'job' | 'system'
    address: string | null
    operation: string
    input: JSONColumnType<Record<string, unknown>>
    outcome: 'done' | 'refused'
    sentence: string | null
    mac: string | null
  }
}
