import type { Role } from '#domain/access/role.ts'
import type { Tables } from '#store/tables.ts'
import type { Moment } from '#values/moment.ts'
import type { Insertable, Kysely } from 'kysely'
import type { Pool } from 'pg'

export async function start(db: Kysely<Tables>, session: Insertable<Tables['session']>): Promise<void> {
  await db.insertInto('session').values(session).execute()
}

export type FoundSession = {
  id: string
  login: string
  name: string
  role: Role | null
  mustChangePassword: boolean
  seenAt: Moment
  createdAt: Moment
  units: string[]
}

/**
 * The session with its person, in one question. Every request asks it, so it is the one statement written by hand and
 * prepared by name: it costs half of what building it anew would.
 */
export async function find(pool: Pool, district: string, tokenHash: string): Promise<FoundSession | undefined> {
  const { rows } = await pool.query<FoundSession>({ name: 'session', text: question, values: [district, tokenHash] })
  return rows[0]
}

const question = `
  select account.id, login, name, role, must_change_password as "mustChangePassword",
    seen_at as "seenAt", session.created_at as "createdAt",
    array(select unit from account_unit
      where account_unit.district_code = $1 and account_unit.account = account.id order by unit) as units
  from session
  join account on account.district_code = session.district_code and account.id = session.account
  where session.district_code = $1 and session.token_hash = $2 and account.disabled_at is null`

export async function touch(
  db: Kysely<Tables>,
  { district, tokenHash }: { district: string; tokenHash: string },
  seenAt: Moment,
) {
  await db
    .updateTable('session')
    .set({ seenAt })
    .where('districtCode', '=', district)
    .where('tokenHash', '=', tokenHash)
    .execute()
}

export async function end(db: Kysely<Tables>, district: string, tokenHash: string): Promise<void> {
  await db.deleteFrom('session').where('districtCode', '=', district).where('tokenHash', '=', tokenHash).execute()
}

/** Ends every session of an account, but for one: whoever changes a password or loses a right is signed out elsewhere. */
export async function endAllOf(
  db: Kysely<Tables>,
  { district, account }: { district: string; account: string },
  except: string | null = null,
) {
  let query = db.deleteFrom('session').where('districtCode', '=', district).where('account', '=', account)
  if (except !== null) query = query.where('tokenHash', '!=', except)
  await query.execute()
}
