import { DOUBLE, DuckDBDataChunk, DuckDBInstance } from '@duckdb/node-api'
import { columns } from './techSme.ts'
import { answersSql, pointsSql, scoreSql } from './techSql.ts'

export type DuckDb = {
  /** Writes points from and to into a table of two columns. */
  score(): Promise<void>
  /** Writes points, the gravest answer and the answers to the clauses as bits. */
  everything(): Promise<void>
  /** What was written last, column by column. */
  read(): Promise<(number | null)[][]>
  close(): void
}

const inner = `select *, ${pointsSql} from enterprise`
const scored = `select *, (low)::integer as points_low, (high)::integer as points_high from (select *, ${scoreSql} from (${inner}))`
const answers = ['a_resident', 'a_size', 'a_products', 'a_conduct', 'a_score']
const score = `create or replace table answer as select points_low, points_high from (${scored})`
const everything = `create or replace table answer as select points_low, points_high,
  greatest(${answers.join(', ')})::utinyint as gravest,
  (${answers.map((it, at) => `(${it} << ${at * 3})`).join(' | ')})::uinteger as trace
  from (select *, ${answersSql} from (${scored}))`

/** DuckDB in memory on one thread, with the columns as doubles, unknown as NULL. */
export async function duckDb(filled: readonly Float64Array[], rows: number): Promise<DuckDb> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  await connection.run('set threads=1')
  await connection.run(`create table enterprise (${columns.map((it) => `${it} double`).join(', ')})`)
  const appender = await connection.createAppender('enterprise')
  for (let from = 0; from < rows; from += CHUNK) {
    const chunk = DuckDBDataChunk.create(columns.map(() => DOUBLE))
    chunk.setColumns(
      filled.map((it) => Array.from(it.subarray(from, from + CHUNK), (cell) => (Number.isNaN(cell) ? null : cell))),
    )
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
  return {
    score: async () => void (await connection.run(score)),
    everything: async () => void (await connection.run(everything)),
    read: async () => (await connection.runAndReadAll('from answer')).getColumns() as (number | null)[][],
    close: () => connection.closeSync(),
  }
}

const CHUNK = 2048
