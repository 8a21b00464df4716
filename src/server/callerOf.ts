import type { Caller, System } from '#operations/door/context.ts'
import { resumeSession } from '#operations/access/resumeSession.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Who is calling, by the session cookie; a session that is over leaves the caller signed out. */
export async function callerOf(system: System, request: FastifyRequest): Promise<Caller> {
  const caller: Caller = {
    district: null,
    person: null,
    via: 'page',
    mustChangePassword: false,
    session: null,
    address: request.ip,
  }
  const token = request.cookies[cookieName(request)]
  const resumed = token === undefined ? null : await resumeSession(system, token)
  return resumed ? { ...caller, ...resumed } : caller
}

/** Behind TLS the cookie is bound to the host; an intranet without TLS cannot have that. */
function cookieName(request: FastifyRequest): string {
  return request.protocol === 'https' ? '__Host-beizeng' : 'beizeng'
}

/** Sets the session cookie, or clears it when the session is over. */
export function keepSession(request: FastifyRequest, reply: FastifyReply, token: string | null): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' } as const
  if (token === null) reply.clearCookie(cookieName(request), options)
  else reply.setCookie(cookieName(request), token, options)
}
