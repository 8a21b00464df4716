import type { Database } from '#store/database/database.ts'
import { sql } from 'kysely'

type Table = {
  name: string
  comment: string | null
  columns: { name: string; type: string; required: boolean; default: string | null }[]
  constraints: {
    name: string
    kind: string
    columns: string[]
    target: string | null
    targetColumns: string[]
    text: string
  }[]
  indexes: { name: string; unique: boolean; columns: string[]; text: string }[]
}
export type Catalogue = Table[]

/** The tables of the database as its own catalogue describes them. */
export async function readCatalogue(db: Database): Promise<Catalogue> {
  const { rows } = await sql<Table>`
    select c.relname as name, obj_description(c.oid) as comment,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
          'required', a.attnotnull, 'default', pg_get_expr(d.adbin, d.adrelid)) order by a.attnum)
        from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      coalesce((select json_agg(json_build_object('name', k.conname, 'kind', k.contype, 'target', t.relname,
          'columns', ${columnNames('k.conkey', 'k.conrelid')}, 'targetColumns', ${columnNames('k.confkey', 'k.confrelid')},
          'text', pg_get_constraintdef(k.oid)) order by k.contype desc, k.conname)
        from pg_constraint k left join pg_class t on t.oid = k.confrelid
        where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c')), '[]') as constraints,
      coalesce((select json_agg(json_build_object('name', i.relname, 'unique', x.indisunique,
          'columns', ${columnNames('x.indkey', 'x.indrelid')}, 'text', pg_get_indexdef(x.indexrelid)) order by i.relname)
        from pg_index x join pg_class i on i.oid = x.indexrelid
        where x.indrelid = c.oid and not exists (select from pg_constraint k where k.conindid = x.indexrelid)), '[]') as indexes
    from pg_class c where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace order by c.relname`.execute(
    db,
  )
  return rows
}

function columnNames(numbers: string, table: string) {
  return sql.raw(`coalesce((select json_agg(a.attname order by a.attnum) from pg_attribute a
    where a.attrelid = ${table} and a.attnum = any(${numbers})), '[]')`)
}

/** One page, the same on every server version: tables, columns, keys, checks, indexes. */
export function printSchema(catalogue: Catalogue): string {
  return `${catalogue.map(printTable).join('\n\n')}\n`
}

function printTable({ name, comment, columns, constraints, indexes }: Table): string {
  const wide = Math.max(...columns.map((it) => it.name.length))
  return [
    `${name}${comment ? `  -- ${comment}` : ''}`,
    ...columns.map((it) => {
      const rest = [it.type, it.required ? 'not null' : '', it.default ? `default ${it.default}` : ''].filter(Boolean)
      return `  ${it.name.padEnd(wide)}  ${rest.join(' ')}`
    }),
    ...constraints.map((it) => `  ${it.text}`),
    ...indexes.map((it) => `  ${it.text.replace(/ ON \w+\./, ' ON ').replace(/^CREATE (UNIQUE )?INDEX/, 'index')}`),
  ].join('\n')
}
