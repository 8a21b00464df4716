import type { FileOutput } from '#operations/door/files.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { keepSession } from './callerOf.ts'

/** Sends an output: `file` becomes a download, `sessionToken` the cookie, everything else is JSON. */
export function answer(request: FastifyRequest, reply: FastifyReply, output: unknown): unknown {
  const { file, sessionToken, ...rest } = output as { file?: FileOutput; sessionToken?: string | null }
  reply.header('cache-control', 'no-store')
  if (file) {
    reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    return reply.type(file.type).send(Buffer.from(file.bytes))
  }
  if (sessionToken !== undefined) keepSession(request, reply, sessionToken)
  return rest
}
