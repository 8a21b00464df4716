// A server on a database of the test's own, and people who sign in to it as a browser would.
import { createServer } from '#server/server.ts'
import type { System } from '#operations/door/context.ts'
import { startWork } from '#operations/door/startWork.ts'
import type { Store } from '#store/database/openStore.ts'
import { accountIn, home, password, twoDistricts } from '../access/twoDistricts.ts'
import type { Role } from '#domain/access/role.ts'

const origin = 'http://office.example'
const host = 'office.example'

export type Office = Awaited<ReturnType<typeof openOffice>>

export async function openOffice(store: Store, { jobs = false } = {}) {
  const prepared = twoDistricts(store)
  const system: System = jobs ? await startWork(prepared) : prepared
  const server = await createServer(system, 'dist/web')
  return {
    system,
    server,
    /** A POST as our own page would send it, signed in with a cookie or not. */
    async post(name: string, input: object, { cookie, from = origin }: { cookie?: string; from?: string } = {}) {
      const headers = { host, origin: from, ...(cookie ? { cookie } : {}) }
      const reply = await server.inject({ method: 'POST', url: `/api/${name}`, headers, payload: input })
      return { status: reply.statusCode, body: reply.json(), cookies: reply.cookies, headers: reply.headers }
    },
    /** A file as our own page would hand it in, beside an empty input. */
    async upload(operation: string, file: File, cookie: string) {
      const form = new FormData()
      form.append('input', '{}')
      form.append('file', file)
      const request = new Request(origin, { method: 'POST', body: form })
      const headers = { host, origin, cookie, 'content-type': request.headers.get('content-type') ?? '' }
      const payload = Buffer.from(await request.arrayBuffer())
      const reply = await server.inject({ method: 'POST', url: `/api/${operation}`, headers, payload })
      return { status: reply.statusCode, body: reply.json() }
    },
    /** Makes an account of a role and signs it in; answers its cookie. */
    async signedIn(role: Role, units: string[] = []): Promise<string> {
      const { person } = await accountIn(system, home, { role, units })
      const { cookies } = await this.post('signIn', { district: home, login: person?.login ?? '', password })
      return `${cookies[0]?.name}=${cookies[0]?.value}`
    },
    async close() {
      await server.close()
      await system.queue?.stop()
    },
  }
}
