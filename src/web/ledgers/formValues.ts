import { moneyOf, type Fen, type MoneyUnit } from '#values/money.ts'
import { valueFields } from '#domain/ledgers/ledgerText.ts'
import type { LedgerValues } from '#domain/ledgers/ledgerEntry.ts'
import type { Input } from '#web/frame/contract.ts'
import type { Ledger } from './ledger.ts'

type Typed = Record<string, string | number | boolean | null | undefined>

/** An entry as its form shows it: money and shares as people type them. */
export function formValues(ledger: Ledger, values: LedgerValues): Typed {
  return Object.fromEntries(
    valueFields(ledger).map(({ id, type, unit }) => {
      const value = values[id]
      if (value === undefined) return [id, undefined]
      if (type === 'money') return [id, moneyOf(value as Fen, unit as MoneyUnit).value]
      return [id, type === 'share' ? `${Number((Number(value) * 100).toPrecision(12))}%` : value]
    }),
  )
}

/** What was typed, as the operation is asked; what is empty is left out, for unknown is not no. */
export function givenBy(typed: Typed): Input<'recordLedgerEntry'>['values'] {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([id, value]) =>
      value === undefined || value === null || value === '' ? [] : [[id, value]],
    ),
  )
}
