import type { Absence } from '#domain/registry/absence.ts'
import { insertAll } from '#store/database/insertAll.ts'
import type { Tables } from '#store/tables.ts'
import { groupBy } from '#values/groupBy.ts'
import type { Insertable, Kysely } from 'kysely'
import { withdrawnFrom } from './withdrawals.ts'

/** Every 待核实 of a district in the order it became known, with what was found out; taken-back rows included. */
export async function list(db: Kysely<Tables>, district: string): Promise<Absence[]> {
  const found = await db
    .selectFrom('absence')
    .select(['id', 'snapshot', 'enterprise', 'title', 'knownFrom'])
    .select(withdrawnFrom(district, 'absence.id'))
    .where('districtCode', '=', district)
    .orderBy('knownFrom')
    .orderBy('id')
    .execute()
  const findings = groupBy(await findingsOf(db, district), (it) => it.absence)
  return found.map((it) => ({ ...it, findings: findings.get(it.id) ?? [] }))
}

function findingsOf(db: Kysely<Tables>, district: string) {
  return db
    .selectFrom('absenceFinding')
    .select(['id', 'absence', 'outcome', 'reason', 'event', 'person', 'knownFrom'])
    .select(withdrawnFrom(district, 'absenceFinding.id'))
    .where('districtCode', '=', district)
    .orderBy('knownFrom')
    .orderBy('id')
    .execute()
}

export async function record(db: Kysely<Tables>, absences: Insertable<Tables['absence']>[]): Promise<void> {
  await insertAll(db, 'absence', absences)
}

export async function settle(db: Kysely<Tables>, finding: Insertable<Tables['absenceFinding']>): Promise<void> {
  await db.insertInto('absenceFinding').values(finding).execute()
}
