import type { Tables } from '#store/tables.ts'
import type { Moment } from '#values/moment.ts'
import { sql, type Kysely } from 'kysely'
import { createHash } from 'node:crypto'

/** SHA-256 of a file's content, as 64 hexadecimal digits: the name by which it is kept. */
export function contentHash(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Keeps a file by its content; the same content twice is one row, and is not sent twice. Answers its hash. */
export async function keep(
  db: Kysely<Tables>,
  { district, now }: { district: string; now: Moment },
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<string> {
  const sha256 = contentHash(bytes)
  if (await sizeOf(db, district, sha256)) return sha256
  await db
    .insertInto('attachment')
    .values({
      districtCode: district,
      sha256,
      name,
      bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
      storedAt: now,
    })
    .onConflict((it) => it.doNothing())
    .execute()
  return sha256
}

/** Read in stretches, for bytes come from the database as a text of twice their length. */
export async function find(db: Kysely<Tables>, district: string, sha256: string) {
  const kept = await sizeOf(db, district, sha256)
  if (!kept) return undefined
  const bytes = Buffer.alloc(kept.size)
  for (let at = 0; at < kept.size; at += STRETCH) {
    const stretch = sql<Buffer>`substring(bytes from ${at + 1}::integer for ${STRETCH}::integer)`.as('bytes')
    bytes.set((await one(db, district, sha256).select(stretch).executeTakeFirstOrThrow()).bytes, at)
  }
  return { name: kept.name, bytes }
}

const STRETCH = 1 << 20

function sizeOf(db: Kysely<Tables>, district: string, sha256: string) {
  const size = sql<number>`octet_length(bytes)`.as('size')
  return one(db, district, sha256).select(['name', size]).executeTakeFirst()
}

function one(db: Kysely<Tables>, district: string, sha256: string) {
  return db.selectFrom('attachment').where('districtCode', '=', district).where('sha256', '=', sha256)
}

/** Throws a file away that no batch or return was made of and no unfinished job still needs: a trial run or a refusal keeps nothing. */
export async function dropUnused(db: Kysely<Tables>, district: string, sha256: string): Promise<void> {
  const used = db.selectFrom('batch').select('fileSha256').where('districtCode', '=', district)
  const returned = db.selectFrom('collectionReturn').select('fileSha256').where('districtCode', '=', district)
  const needed = db
    .selectFrom('job')
    .select(sql<string>`input -> 'file' ->> 'sha256'`.as('sha256'))
    .where('districtCode', '=', district)
    .where('state', 'in', ['waiting', 'running'])
    .where(sql`input -> 'file' ->> 'sha256'`, 'is not', null)
  await db
    .deleteFrom('attachment')
    .where('districtCode', '=', district)
    .where('sha256', '=', sha256)
    .where('sha256', 'not in', used)
    .where('sha256', 'not in', returned)
    .where('sha256', 'not in', needed)
    .execute()
}
