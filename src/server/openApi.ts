import { permissionNames } from '#domain/access/permissionNames.ts'
import type { Operation } from '#operations/door/operation.ts'
import { z } from 'zod'

/** The OpenAPI 3.1 document of all operations, derived from the schemas they check. */
export function openApi(operations: Readonly<Record<string, Operation>>, version: string): object {
  return {
    openapi: '3.1.0',
    info: { title: '倍增', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths: Object.fromEntries(Object.entries(operations).map(([name, it]) => [`/api/${name}`, path(name, it)])),
    components: {
      schemas: { Refusal: refusal },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'beizeng' } },
    },
  }
}

const refusal = {
  type: 'object',
  required: ['code', 'sentence'],
  properties: {
    code: { type: 'string' },
    sentence: { type: 'string', description: '一句中文，说明什么、哪里、怎么办' },
    details: {},
  },
}

const kindNames = { read: '查询', write: '办理', job: '后台作业', calculation: '计算' } as const satisfies Record<
  Operation['kind'],
  string
>

function path(name: string, { title, kind, permission, input, output }: Operation): object {
  const described = {
    operationId: name,
    summary: title,
    description: `${kindNames[kind]} · ${permissionNames[permission]}`,
    security: permission === 'anyone' ? [] : [{ session: [] }],
    responses: {
      200: { description: '办成', content: { 'application/json': { schema: jsonSchema(output, 'output') } } },
      default: {
        description: '没有办成',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
      },
    },
  }
  return {
    post: { ...described, requestBody: { content: { 'application/json': { schema: jsonSchema(input, 'input') } } } },
  }
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}
