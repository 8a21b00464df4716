import type { Tables } from '#store/tables.ts'
import type { Moment } from '#values/moment.ts'
import { sql, type Insertable, type Kysely } from 'kysely'

export async function start(db: Kysely<Tables>, session: Insertable<Tables['session']>): Promise<void> {
  await db.insertInto('session').values(session).execute()
}

/** The session with its person, in one question, because every request asks it. */
export function find(db: Kysely<Tables>, district: string, tokenHash: string) {
  return db
    .selectFrom('session')
    .innerJoin('account', (join) =>
      join.onRef('account.districtCode', '=', 'session.districtCode').onRef('account.id', '=', 'session.account'),
    )
    .select([
      'account.id',
      'account.login',
      'account.name',
      'account.role',
      'account.mustChangePassword',
      'session.seenAt',
      'session.createdAt',
    ])
    .select((it) =>
      sql<string[]>`array(${it
        .selectFrom('accountUnit')
        .select('accountUnit.unit')
        .where('accountUnit.districtCode', '=', district)
        .whereRef('accountUnit.account', '=', 'account.id')
        .orderBy('accountUnit.unit')})`.as('units'),
    )
    .where('session.districtCode', '=', district)
    .where('session.tokenHash', '=', tokenHash)
    .where('account.disabledAt', 'is', null)
    .executeTakeFirst()
}

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
