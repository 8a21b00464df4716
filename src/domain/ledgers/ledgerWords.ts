import { ledgerColumns } from './ledgerColumns.ts'
import type { LedgerFilter, LedgerSort } from './ledgerQuestion.ts'
import { valueFields, type LedgerText } from './ledgerText.ts'

/** Every filter of a ledger as people say it; a filter without words does not compile. */
export function ledgerFilterWords(ledger: LedgerText) {
  const dayName = ledger.fields.find(({ id }) => id === ledger.happensOn)?.name ?? '日期'
  return {
    search: (words) => (words === '' ? null : `查找 ${words}`),
    // The page of one enterprise asks so; its rows bear the name.
    enterprise: () => '一家企业',
    from: (day) => `${dayName}自 ${day}`,
    upTo: (day) => `${dayName}至 ${day}`,
    values: (values) => valuesText(ledger, values) || null,
  } satisfies { [Field in keyof LedgerFilter]-?: (value: NonNullable<LedgerFilter[Field]>) => string | null }
}

/** How a ledger is ordered, as people say it. */
export function ledgerOrderText(ledger: LedgerText, { by, direction }: LedgerSort): string {
  const key = by === 'happenedOn' ? (ledger.happensOn ?? by) : by
  const header = ledgerColumns(ledger).find((it) => it.key === key)?.header ?? '登记先后'
  return `${header}${direction === 'desc' ? ' 倒序' : ''}`
}

function valuesText(ledger: LedgerText, values: Record<string, string>): string {
  return Object.entries(values)
    .map(([id, chosen]) => {
      const field = valueFields(ledger).find((it) => it.id === id)
      const said = { true: '是', false: '否', unknown: '未填', ...field?.choices }[chosen] ?? chosen
      return `${field?.name ?? id} ${said}`
    })
    .join('、')
}
