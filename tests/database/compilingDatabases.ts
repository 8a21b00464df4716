// Databases that compile statements and have no connection: the guard speaks before PostgreSQL is asked.
import {
  CamelCasePlugin,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Tables } from '#store/tables.ts'

const bare = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** A plugin may see names as they are written in code or as the database knows them: what is refused must not depend on it. */
export const compilingDatabases: [string, Kysely<Tables>][] = [
  ['names as in code', bare],
  ['names as in the database', bare.withPlugin(new CamelCasePlugin())],
]
