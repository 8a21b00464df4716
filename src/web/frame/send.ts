import { request } from './request.ts'

/** Posts an operation's input, as JSON or, with a file in it, as a form. Throws a `Failure` with the server's sentence. */
export function send(name: string, input: object, signal?: AbortSignal): Promise<Response> {
  return request(`/api/${name}`, { method: 'POST', signal: signal ?? null, ...bodyOf(input) })
}

function bodyOf(input: object): RequestInit {
  const { file, ...rest } = input as { file?: unknown }
  if (!(file instanceof File)) return { body: JSON.stringify(input), headers: { 'content-type': 'application/json' } }
  const form = new FormData()
  form.set('input', JSON.stringify(rest))
  form.set('file', file)
  return { body: form }
}
