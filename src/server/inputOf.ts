import { Refusal } from '#domain/access/refusal.ts'
import type { FastifyRequest } from 'fastify'

export const LARGEST_FILE = 20 * 1024 * 1024

/** The input of a request: a JSON body, `?input=<JSON>`, or a form with `input` and `file`. */
export async function inputOf(request: FastifyRequest): Promise<unknown> {
  if (request.method === 'GET') return fromJson((request.query as { input?: string }).input)
  if (!request.isMultipart()) return request.body ?? {}
  const form: { input: Record<string, unknown>; file?: { name: string; bytes: Uint8Array } } = { input: {} }
  for await (const part of request.parts()) {
    if (part.type === 'file') form.file = { name: part.filename, bytes: await part.toBuffer() }
    else if (part.fieldname === 'input') form.input = fromJson(String(part.value)) as Record<string, unknown>
  }
  return form.file ? { ...form.input, file: form.file } : form.input
}

function fromJson(text: string | undefined): unknown {
  if (text === undefined) return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('bad-input', '地址中的 input 不是完整的 JSON，请从页面重新打开')
  }
}
