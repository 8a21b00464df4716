// One district never sees another's rows: not by the care of every query's author, but because a statement that forgets is refused.
import type { Kysely, KyselyPlugin } from 'kysely'
import type { Tables } from '#store/tables.ts'
import { guardDistrict } from './guardDistrict.ts'

/**
 * The database as seen from one district. Every statement must bind each district table in it by `district_code = <district>`
 * and write no other district's code; one that does not is the programmer's error and throws before it reaches the database.
 * Raw SQL as a whole statement is refused too, since nobody can see what is in it.
 */
export function within(db: Kysely<Tables>, district: string): Kysely<Tables> {
  const guard: KyselyPlugin = {
    transformQuery({ node }) {
      guardDistrict(node, district)
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return db.withPlugin(guard)
}
