import { Failure } from './failure.ts'

/** Posts an operation's input, as JSON or, with a file in it, as a form. Throws a `Failure` with the server's sentence. */
export async function send(name: string, input: object, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(`/api/${name}`, { method: 'POST', signal: signal ?? null, ...bodyOf(input) }).catch(
    (error: unknown) => {
      if (signal?.aborted) throw error
      throw new Failure({ code: 'unreachable', sentence: '连不上服务器。请检查网络，或请系统管理员确认服务在运行' })
    },
  )
  if (response.ok) return response
  throw await failureOf(response)
}

function bodyOf(input: object): RequestInit {
  const { file, ...rest } = input as { file?: unknown }
  if (!(file instanceof File)) return { body: JSON.stringify(input), headers: { 'content-type': 'application/json' } }
  const form = new FormData()
  form.set('input', JSON.stringify(rest))
  form.set('file', file)
  return { body: form }
}

async function failureOf(response: Response): Promise<Failure> {
  const said: unknown = await response.json().catch(() => undefined)
  if (said && typeof said === 'object' && 'sentence' in said)
    return new Failure(said as ConstructorParameters<typeof Failure>[0])
  return new Failure({ code: 'internal', sentence: `服务器没有正常答复（${response.status}）。请稍后重试` })
}
