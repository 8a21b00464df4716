/** JSON Schema, as far as this page reads it. */
export type Schema = {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  default?: unknown
}

type Body = { content: { 'application/json': { schema: Schema } } }

/** One operation of an OpenAPI document. */
export type Interface = { summary: string; description: string; requestBody?: Body; responses: { 200: Body } }

/** An OpenAPI document, as far as this page reads it. */
export type Interfaces = { openapi: string; paths: Record<string, { post: Interface }> }
