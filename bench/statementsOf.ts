import { Client } from 'pg'

export type Statement = { text: string; values: unknown[] }

/** The statements some work sends to the database, in their order, so that a bare peer can send the very same. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = []
  const prototype = Client.prototype as { query: Query }
  const { query } = prototype
  prototype.query = function listening(...sending) {
    const [asked, values = []] = sending
    sent.push(
      typeof asked === 'string' ? { text: asked, values } : { text: asked.text, values: asked.values ?? values },
    )
    return query.apply(this, sending)
  }
  try {
    await work()
    return sent
  } finally {
    prototype.query = query
  }
}

/** A prepared statement comes as one object. */
type Query = (
  this: unknown,
  ...sending: [asked: string | { text: string; values?: unknown[] }, values?: unknown[]]
) => unknown
