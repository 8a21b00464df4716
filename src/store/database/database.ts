import type { Tables } from '#store/tables.ts'
import type { Kysely } from 'kysely'

/** The database as registers are handed it: within one district, perhaps inside a transaction. */
export type Database = Kysely<Tables>
