import { Refusal } from '#domain/access/refusal.ts'
import type { LedgerText } from '#domain/ledgers/ledgerText.ts'
import type { Context } from '../door/context.ts'

/** The ledger of this id. Throws a Refusal where there is none. */
export function ledgerOf({ texts }: Pick<Context, 'texts'>, id: string): LedgerText {
  const ledger = texts.ledgers.get(id)
  if (!ledger) throw new Refusal('not-found', `没有「${id}」这本台账，可用的有 ${[...texts.ledgers.keys()].join('、')}`)
  return ledger
}
