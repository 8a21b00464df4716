import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Schema } from '#web/frame/interfaces.ts'
import { fieldsOf } from './fieldsOf.ts'

const described = (schema: z.ZodType) => fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as Schema)

test('the fields of an interface carry their type in words, and nested ones their path', () => {
  const schema = z.object({
    unit: z.string().nullable(),
    kind: z.enum(['new', 'total']),
    page: z.object({ size: z.number().int() }).default({ size: 20 }),
    rows: z.array(z.object({ change: z.number() })),
  })

  expect(described(schema)).toEqual([
    { name: 'unit', type: '文字 或 空', required: true },
    { name: 'kind', type: '"new" | "total"', required: true },
    { name: 'page', type: '对象', required: false },
    { name: 'page.size', type: '整数', required: true },
    { name: 'rows', type: '对象 的列表', required: true },
    { name: 'rows[].change', type: '数', required: true },
  ])
})
