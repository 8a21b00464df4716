import { Failure } from './failure.ts'

/** Asks the server. Throws a `Failure` with its sentence, or with one that says it cannot be reached. */
export async function request(address: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, init).catch((error: unknown) => {
    if (init.signal?.aborted) throw error
    throw new Failure({ code: 'unreachable', sentence: '连不上服务器。请检查网络，或请系统管理员确认服务在运行' })
  })
  if (response.ok) return response
  throw await failureOf(response)
}

async function failureOf(response: Response): Promise<Failure> {
  const said: unknown = await response.json().catch(() => undefined)
  if (said && typeof said === 'object' && 'sentence' in said)
    return new Failure(said as ConstructorParameters<typeof Failure>[0])
  return new Failure({ code: 'internal', sentence: `服务器没有正常答复（${response.status}）。请稍后重试` })
}
