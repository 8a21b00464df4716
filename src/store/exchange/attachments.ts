import type { Tables } from '#store/tables.ts'
import type { Moment } from '#values/moment.ts'
import type { Kysely } from 'kysely'
import { createHash } from 'node:crypto'

/** SHA-256 of a file's content, as 64 hexadecimal digits: the name by which it is kept. */
export function contentHash(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Keeps a file by its content; the same content twice is one row. Answers its hash. */
export async function keep(
  db: Kysely<Tables>,
  { district, now }: { district: string; now: Moment },
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<string> {
  const sha256 = contentHash(bytes)
  await db
    .insertInto('attachment')
    .values({ districtCode: district, sha256, name, bytes: Buffer.from(bytes), storedAt: now })
    .onConflict((it) => it.doNothing())
    .execute()
  return sha256
}

export function find(db: Kysely<Tables>, district: string, sha256: string) {
  return db
    .selectFrom('attachment')
    .select(['name', 'bytes'])
    .where('districtCode', '=', district)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
}
