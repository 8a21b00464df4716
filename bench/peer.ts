// What a read is compared with: a process of bare node:http and bare pg that sends the statements of the product's own
// operation and shapes their rows by hand; no session, no permission, no schema, no routes.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Pool, types, type QueryResultRow } from 'pg'
import type { Connection } from '../src/store/database/connect.ts'
import { groupBy } from '../src/values/groupBy.ts'
import type { Statement } from './statementsOf.ts'

export type PeerQuestion = {
  path: string
  operation: 'listUnits' | 'listEnterprises'
  statements: Statement[]
  input: Input
}
type Input = { page?: { size: number; after?: string } }

process.once('message', ({ connection, questions }: { connection: Connection; questions: PeerQuestion[] }) => {
  types.setTypeParser(types.builtins.DATE, (text) => text)
  types.setTypeParser(types.builtins.INT8, Number)
  const pool = new Pool({ ...connection, max: 20, options: '-c TimeZone=UTC -c DateStyle=ISO' })
  const run = async ({ text, values }: Statement) => (await pool.query(text, values)).rows as QueryResultRow[]
  const known = new Map(questions.map((it) => [it.path, it]))
  const server = createServer(async ({ url = '' }, response) => {
    const question = known.get(url)
    if (!question) return response.writeHead(404).end()
    const answer = await answers[question.operation](question, run)
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(answer))
  })
  server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
})

process.once('disconnect', () => process.exit())

type Run = (statement: Statement) => Promise<QueryResultRow[]>

const answers: Record<PeerQuestion['operation'], (question: PeerQuestion, run: Run) => Promise<unknown>> = {
  async listUnits({ statements: [units] }, run) {
    const rows = units ? await run(units) : []
    return {
      rows: rows.map(({ slug, name, kind, valid_from: validFrom, valid_to: validTo, successor }) => {
        return { slug, name, kind, validFrom, validTo, successor }
      }),
    }
  },
  async listEnterprises({ statements: [page, events, credits, ...openings], input }, run) {
    if (!page || !events || !credits) throw new Error('listEnterprises no longer sends the statements known here')
    const rows = await run(page)
    const held = groupBy(await run(events), (it) => it['enterprise'])
    const units = new Map((await run(credits)).map((it) => [it['event'], it['unit']]))
    // The measured district has no opening counts, so nobody is part of one; the question is asked all the same.
    await Promise.all(openings.map(run))
    const total = Number(rows[0]?.['total'] ?? 0)
    const end = Number(input.page?.after ?? 0) + rows.length
    return {
      rows: rows.map((it) => ({
        id: it['id'],
        creditCode: it['credit_code'],
        name: it['name'],
        town: it['town'],
        park: it['park'],
        registeredOn: it['registered_on'],
        industry: it['industry'],
        capital: it['capital'],
        titles: (held.get(it['id']) ?? [])
          .map(({ id, title, happened_on: since, valid_until: validUntil }) => {
            return { title, since, validUntil, unit: units.get(id) ?? null, inOpening: false }
          })
          .sort((a, b) => (a.title > b.title ? -1 : 1)),
      })),
      total,
      next: rows.length > 0 && end < total ? String(end) : null,
    }
  },
}
