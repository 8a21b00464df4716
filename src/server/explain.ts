import { Refusal, refusalStatus } from '#domain/access/refusal.ts'
import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'

/** Turns whatever went wrong into `{ code, sentence, details? }`; the unforeseen gets a reference number and nothing else. */
export function explain(error: FastifyError | Refusal, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = error instanceof Refusal ? error : fromFramework(error)
  if (refusal) {
    const { code, message: sentence, details } = refusal
    reply.status(refusalStatus[code]).send({ code, sentence, ...(details === undefined ? {} : { details }) })
    return
  }
  const reference = randomUUID().slice(-12)
  request.log.error({ reference, stack: String(error.stack).slice(0, 2000) }, 'unforeseen')
  reply
    .status(500)
    .send({ code: 'internal', sentence: `系统出错，编号 ${reference}。请把编号告诉系统管理员`, reference })
}

/** What the framework refuses before an operation is reached. */
function fromFramework({
  code,
  statusCode,
  message,
}: FastifyError | { code?: string; statusCode?: number; message: string }) {
  if (code === 'FST_REQ_FILE_TOO_LARGE' || statusCode === 413)
    return new Refusal('too-large', '文件超过 20 MB，请拆分后再上传')
  if (statusCode === 429) return new Refusal('too-many', '请求太频繁，请一分钟后再试')
  if (statusCode === 404) return new Refusal('not-found', '没有这个地址')
  if (statusCode !== undefined && statusCode < 500) return new Refusal('bad-input', `请求格式不对：${message}`)
  return undefined
}
