import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Serves the built web application; every page address gets the same index.html with a nonce of its own. */
export async function servePages(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(helmet, security)
  const page = join(folder, 'index.html')
  const html = existsSync(page) ? readFileSync(page, 'utf8') : NOT_BUILT
  if (html !== NOT_BUILT)
    await server.register(fastifyStatic, {
      root: resolve(folder),
      index: false,
      wildcard: false,
      preCompressed: true,
      immutable: true,
      maxAge: '365d',
    })
  server.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?')
    if (request.method !== 'GET' || path.startsWith('/api/') || path.startsWith('/assets/'))
      return reply.status(404).send({ code: 'not-found', sentence: `没有「${path}」这个地址` })
    reply.header('cache-control', 'no-store')
    return reply.type('text/html; charset=utf-8').send(withNonces(html, reply.cspNonce))
  })
}

const NOT_BUILT = '<!doctype html><meta charset="utf-8"><p>页面还没有构建，请先运行 npm run build。</p>'

// Neither HSTS nor an upgrade to https, nor what browsers only accept behind TLS: an intranet may have none.
const security = {
  enableCSPNonces: true,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: { policy: 'same-origin' },
} as const

/** Vite marks every script and style of the page; antd reads the style's nonce from the page's head. */
function withNonces(html: string, { script, style }: { script: string; style: string }): string {
  return html.replaceAll(/(<script[^>]*)__NONCE__/g, `$1${script}`).replaceAll('__NONCE__', style)
}
