import type { Column } from '#values/column.ts'
import type { LedgerValues } from './ledgerEntry.ts'
import { enterpriseField, valueFields, type LedgerField, type LedgerText } from './ledgerText.ts'
import { cellKinds, valueCell } from './valueText.ts'

/** An entry as a list shows it. */
export type LedgerRow = { name: string | null; creditCode: string | null; values: LedgerValues }

/** The columns of a ledger: whose it is, then its fields; page and file take them from here. */
export function ledgerColumns(ledger: LedgerText): Column<LedgerRow>[] {
  const whose: Column<LedgerRow>[] = enterpriseField(ledger)
    ? [
        { key: 'creditCode', header: '统一社会信用代码', kind: 'text', width: 22, value: (it) => it.creditCode },
        { key: 'name', header: '企业名称', kind: 'text', width: 30, value: (it) => it.name },
      ]
    : []
  return [...whose, ...valueFields(ledger).map(columnOf)]
}

function columnOf(field: LedgerField): Column<LedgerRow> {
  const { id, name, type, unit } = field
  return {
    key: id,
    header: name,
    kind: cellKinds[type],
    ...(unit === undefined ? {} : { unit }),
    width: type === 'text' ? 26 : Math.max(12, name.length * 2 + 2),
    value: ({ values }) => valueCell(field, values[id]),
  }
}
