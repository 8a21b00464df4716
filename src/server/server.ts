// The server is one loop over the list of operations: there are no routes by hand.
import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import { carryOut } from '#operations/door/carryOut.ts'
import type { System } from '#operations/door/context.ts'
import type { Operation } from '#operations/door/operation.ts'
import * as operations from '#operations/operations.ts'
import fastify, { type FastifyInstance } from 'fastify'
import { answer } from './answer.ts'
import { callerOf } from './callerOf.ts'
import { checkOrigin } from './checkOrigin.ts'
import { explain } from './explain.ts'
import { openApi } from './openApi.ts'
import { servePages } from './pages.ts'
import { inputOf, LARGEST_FILE } from './inputOf.ts'

/** Builds the server for an open system; the caller listens. `pagesFolder` is where the built web application lies. */
export async function createServer(system: System, pagesFolder: string): Promise<FastifyInstance> {
  const server = fastify({
    logger: { level: 'warn', stream: process.stderr },
    trustProxy: process.env['TRUST_PROXY'] === '1',
    bodyLimit: LARGEST_FILE,
    routerOptions: { maxParamLength: 200 },
  })
  server.setErrorHandler(explain)
  await server.register(cookie)
  await server.register(multipart, { limits: { fileSize: LARGEST_FILE, files: 1, fields: 5, fieldSize: 1_000_000 } })
  await server.register(rateLimit, { global: true, max: 1200, timeWindow: '1 minute', errorResponseBuilder: tooMany })
  await servePages(server, pagesFolder)
  for (const [name, operation] of Object.entries(operations))
    addRoute(server, system, { name, operation: operation as Operation })
  server.get('/api/openapi.json', () => openApi(operations as unknown as Record<string, Operation>, system.version))
  server.get('/api/health', async () => {
    await system.store.pool.query('select 1')
    return { state: 'ok', version: system.version }
  })
  return server
}

/** A read also answers GET, so that it can be linked; what tries passwords is held back sooner. */
function addRoute(
  server: FastifyInstance,
  system: System,
  { name, operation }: { name: string; operation: Operation },
) {
  const guessing = operation.permission === 'anyone' && operation.kind === 'write'
  server.route({
    method: operation.kind === 'read' ? ['GET', 'POST'] : 'POST',
    url: `/api/${name}`,
    logLevel: 'warn',
    config: guessing ? { rateLimit: { max: 30, timeWindow: '1 minute' } } : {},
    async handler(request, reply) {
      checkOrigin(request)
      const caller = await callerOf(system, request)
      const output = await carryOut({ name, operation, system, caller }, await inputOf(request))
      return answer(request, reply, output)
    },
  })
}

function tooMany() {
  return { statusCode: 429, code: 'too-many', sentence: '请求太频繁，请一分钟后再试' }
}
