// Where a part of a name, of a credit code or of initials is found: by the pairs of characters in it, then by the whole.
import type { Tables } from '#store/tables.ts'
import { normaliseName } from '#values/normaliseName.ts'
import { sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import { takenBack, type Book } from './latest.ts'

/** Enterprises whose code, name present or former, or initials hold these words. */
export function matching(db: Kysely<Tables>, book: Book, words: string) {
  const code = codePartIn(words)
  const named = everNamed(db, book, words)
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
function everNamed(db: Kysely<Tables>, { district, knownBy }: Book, words: string) {
  const name = normaliseName(words)
  const initials = initialsIn(words)
  return db
    .selectFrom('enterpriseName as ever')
    .select('ever.enterprise')
    .where('ever.districtCode', '=', district)
    .where('ever.knownFrom', '<=', knownBy)
    .where((it) =>
      it.or([
        contains(sql.ref('ever.name'), name),
        ...(initials === undefined ? [] : [contains(sql.ref('ever.initials'), initials)]),
      ]),
    )
    .where('ever.id', 'not in', takenBack(db, { district, knownBy }))
}

/** What of these words could be part of a credit code; undefined where nothing could, as in a Chinese name. */
function codePartIn(words: string): string | undefined {
  const part = normaliseName(words).replaceAll('-', '').toUpperCase()
  return /^[0-9A-Z]{2,18}$/.test(part) ? part : undefined
}

function initialsIn(words: string): string | undefined {
  const part = normaliseName(words).toLowerCase()
  return /^[a-z\d]+$/.test(part) ? part : undefined
}

/** Whether a text contains a part. The pairs let an index find it; a single character has none and is looked for row by row. */
function contains(text: Expression<unknown>, part: string): Expression<SqlBool> {
  const like = likePart(part)
  const pairs = pairsOf(part)
  if (pairs.length === 0) return sql<SqlBool>`${text} like ${like}`
  return sql<SqlBool>`(zh_grams(${text}) @> ${pairs} and ${text} like ${like})`
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
