import { Refusal } from '#domain/access/refusal.ts'
import type { FastifyRequest } from 'fastify'

/** A write that carries a cookie must come from our own pages: a foreign page's browser names its own origin. */
export function checkOrigin(request: FastifyRequest): void {
  if (request.method === 'GET') return
  const { origin, cookie } = request.headers
  const own = `${request.protocol}://${request.host}`
  if (origin === own || (origin === undefined && !cookie)) return
  throw new Refusal(
    'forbidden',
    `请求来自「${origin ?? '未注明的来源'}」，不是本系统的页面（${own}），已拒绝；请从本系统的地址打开页面`,
  )
}
