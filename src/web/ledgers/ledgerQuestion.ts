import type { Input } from '#web/frame/contract.ts'
import type { LedgerSearch } from './ledgerSearch.ts'

export const PAGE = 50

/** The state of the page as the question to its ledger. */
export function ledgerQuestion(ledger: string, search: LedgerSearch): Input<'listLedgerEntries'> {
  const { by, direction = 'desc', page = 1, ...filter } = search
  return {
    ledger,
    filter,
    ...(by === undefined ? {} : { sort: { by, direction } }),
    page: { size: PAGE, after: String((page - 1) * PAGE) },
  }
}
