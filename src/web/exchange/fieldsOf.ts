import type { Schema } from '#web/frame/interfaces.ts'

export type Field = { name: string; type: string; required: boolean }

/** The fields of a schema, those of nested objects under dotted names. */
export function fieldsOf(schema: Schema, prefix = ''): Field[] {
  const { properties = {}, required = [] } = insideOf(schema)
  return Object.entries(properties).flatMap(([key, inner]) => {
    const name = `${prefix}${key}`
    const own = { name, type: typeOf(inner), required: required.includes(key) && inner.default === undefined }
    return [own, ...fieldsOf(inner, `${name}${isList(inner) ? '[]' : ''}.`)]
  })
}

/** The object inside a list or beside null. */
function insideOf(schema: Schema): Schema {
  const some = schema.anyOf?.find(({ type }) => type !== 'null')
  if (some) return insideOf(some)
  return schema.items ? insideOf(schema.items) : schema
}

function isList(schema: Schema): boolean {
  return schema.type === 'array'
}

function typeOf(schema: Schema): string {
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' 或 ')
  if (schema.enum) return schema.enum.map((it) => JSON.stringify(it)).join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (isList(schema)) return `${schema.items ? typeOf(schema.items) : '任意'} 的列表`
  return [schema.type ?? '']
    .flat()
    .map((type) => typeNames[type] ?? '任意')
    .join(' 或 ')
}

const typeNames: Record<string, string> = {
  string: '文字',
  number: '数',
  integer: '整数',
  boolean: '是否',
  object: '对象',
  null: '空',
}
