// Where a part of a name, of a credit code or of initials is found: by the pairs of characters in it, then by the whole.
import type { Tables } from '#store/tables.ts'
import { normaliseName } from '#values/normaliseName.ts'
import { sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import { takenBack, type Book } from './latest.ts'

/** Enterprises whose code, name present or former, or initials hold these words. */
export function matching(db: Kysely<Tables>, book: Book, words: string) {
  const part = normaliseName(words)
  const code = codePartIn(part)
  const named = everNamed(db, book, part)
  if (code === undefined) return named
  return named.union(
    db
      .selectFrom('enterpriseCode as coded')
      .select('coded.enterprise')
      .where('coded.districtCode', '=', book.district)
      .where('coded.creditCode', 'like', `%${code}%`),
  )
}

/** Enterprises that bear or bore such a name, or one with such initials; a name entered by mistake finds nothing. */
function everNamed(db: Kysely<Tables>, { district, knownBy }: Book, name: string) {
  const named = contains(sql.ref('ever.name'), name)
  const initials = initialsIn(name)
  return db
    .selectFrom('enterpriseName as ever')
    .select('ever.enterprise')
    .where('ever.districtCode', '=', district)
    .where('ever.knownFrom', '<=', knownBy)
    .where(initials === undefined ? named : sql<SqlBool>`(${named} or ${contains(sql.ref('ever.initials'), initials)})`)
    .where('ever.id', 'not in', takenBack(db, { district, knownBy }))
}

/** What of a name could be part of a credit code; undefined where nothing could, as in a Chinese one. */
function codePartIn(name: string): string | undefined {
  const part = name.replaceAll('-', '').toUpperCase()
  return /^[0-9A-Z]{2,18}$/.test(part) ? part : undefined
}

function initialsIn(name: string): string | undefined {
  const part = name.toLowerCase()
  return /^[a-z\d]+$/.test(part) ? part : undefined
}

/**
 * Whether a text contains a part. The pairs let an index find it, and a lone pair is all of the part; a single character has
 * none and is looked for row by row.
 */
function contains(text: Expression<unknown>, part: string): Expression<SqlBool> {
  const pairs = pairsOf(part)
  const paired = sql<SqlBool>`zh_grams(${text}) @> ${pairs}`
  if (pairs.length === 1) return paired
  const whole = sql<SqlBool>`${text} like ${likePart(part)}`
  return pairs.length === 0 ? whole : sql<SqlBool>`(${paired} and ${whole})`
}

/** The pairs of neighbouring characters as `zh_grams` has them; said here, since planning a call of it takes longer than the search. */
function pairsOf(part: string): string[] {
  const characters = [...part]
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}

/** A pattern for `like` that takes `%`, `_` and `\` for themselves. */
function likePart(part: string): string {
  return `%${part.replace(/[\\%_]/g, '\\$&')}%`
}
