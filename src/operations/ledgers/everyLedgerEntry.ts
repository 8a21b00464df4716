import type { LedgerQuestion } from '#domain/ledgers/ledgerQuestion.ts'
import type { LedgerRow } from '#domain/ledgers/ledgerColumns.ts'
import type { Context } from '../door/context.ts'
import { outputOf } from '../exchange/outputOf.ts'
import { ledgerOf } from './ledgerOf.ts'
import { listLedgerEntries } from './listLedgerEntries.ts'

/** A ledger as it is filtered and sorted, all of it, page after page. */
export async function everyLedgerEntry(context: Context, question: LedgerQuestion) {
  const { title, definition } = ledgerOf(context, question.ledger)
  const { total } = await outputOf(listLedgerEntries, context, { ...question, page: { size: 1 } })
  return { definition: `${title}：${definition}。`, total, rows: pages(context, question) }
}

async function* pages(context: Context, question: LedgerQuestion): AsyncGenerator<LedgerRow[]> {
  for (let after: string | null = '0'; after !== null;) {
    const { rows, next }: Awaited<ReturnType<typeof pageAfter>> = await pageAfter(context, question, after)
    yield rows
    after = next
  }
}

function pageAfter(context: Context, question: LedgerQuestion, after: string) {
  return outputOf(listLedgerEntries, context, { ...question, page: { size: 500, after } })
}
