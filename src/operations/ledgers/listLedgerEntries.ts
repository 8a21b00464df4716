import { LedgerValues } from '#domain/ledgers/ledgerEntry.ts'
import { LedgerQuestion } from '#domain/ledgers/ledgerQuestion.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import * as completeness from '#store/ledgers/completeness.ts'
import * as ledgerEntries from '#store/ledgers/ledgerEntries.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { ledgerOf } from './ledgerOf.ts'
import { amongWhom } from './ownEnterprise.ts'

const Entry = z.object({
  /** The version that holds; a correction names it. */
  id: z.string(),
  entry: z.string(),
  enterprise: z.string().nullable(),
  name: z.string().nullable(),
  creditCode: z.string().nullable(),
  values: LedgerValues,
  happenedOn: Day.nullable(),
  knownFrom: Moment,
  /** The day up to which somebody said that the ledger has everything of this enterprise. */
  completeOn: Day.nullable(),
})

export const listLedgerEntries = operation({
  title: '台账登记项',
  kind: 'read',
  permission: 'read ledgers',
  input: LedgerQuestion,
  output: z.object({ rows: z.array(Entry), total: z.number(), next: z.string().nullable() }),
  async run(context, { ledger: id, filter, sort, page: { size, after }, knownBy = context.now }) {
    const { db, scope } = context
    const ledger = ledgerOf(context, id)
    const offset = Number(after ?? 0) || 0
    const book = { district: scope.district, knownBy }
    const question = { ...book, ledger: ledger.id, filter, sort, among: await amongWhom(context), size, offset }
    const { rows, total } = await ledgerEntries.page(db, question)
    const words = await completeness.of(db, book, [...new Set(rows.flatMap((it) => it.enterprise ?? []))])
    const complete = new Map(words.filter((it) => it.ledger === id).map((it) => [it.enterprise, it.onDay]))
    const end = offset + rows.length
    return {
      rows: rows.map((it) => ({ ...it, completeOn: complete.get(it.enterprise ?? '') ?? null })),
      total,
      next: rows.length > 0 && end < total ? String(end) : null,
    }
  },
})
