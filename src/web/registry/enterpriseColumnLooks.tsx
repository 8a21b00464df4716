import type { TableColumnsType } from 'antd'
import type { EnterpriseRow } from '#domain/registry/enterprise.ts'
import { enterpriseColumns, type EnterpriseColumnKey } from '#domain/registry/enterpriseColumns.ts'
import { EnterpriseOrder } from '#domain/registry/enterpriseQuestion.ts'
import type { Names } from '#values/column.ts'
import type { EnterprisesSearch } from './enterprisesSearch.ts'
import { EnterpriseLink } from './EnterpriseLink.tsx'
import { HeldTitles } from './HeldTitles.tsx'

/** The chosen columns of 企业库 as the page shows them; what the address orders by carries its arrow. */
export function enterpriseColumnLooks(
  { by = 'name', direction = 'asc' }: EnterprisesSearch,
  shown: readonly string[],
  names: Names,
): TableColumnsType<EnterpriseRow> {
  const columns = shown.flatMap((key) => enterpriseColumns.find((it) => it.key === key) ?? [])
  return columns.map((column) => {
    const { key, header, kind } = column
    const unit = 'unit' in column ? `（${column.unit}）` : ''
    return {
      key,
      title: `${header}${unit}`,
      ...(kind === 'number' ? { align: 'right' as const } : {}),
      ...(EnterpriseOrder.safeParse(key).success
        ? { sorter: true, sortOrder: key === by ? (`${direction}end` as const) : null }
        : {}),
      ...(widths[key] ? { width: widths[key] } : {}),
      render: (_, row) => looks[key]?.(row) ?? column.value(row, names),
    }
  })
}

const looks: Partial<Record<EnterpriseColumnKey, (row: EnterpriseRow) => React.ReactNode>> = {
  name: ({ id, name }) => <EnterpriseLink enterprise={id} name={name} />,
  titles: ({ titles }) => <HeldTitles held={titles} />,
}

const widths: Partial<Record<EnterpriseColumnKey, string>> = {
  name: '15.4rem',
  creditCode: '12.2rem',
  town: '6.9rem',
  park: '7rem',
  industry: '6.6rem',
  registeredOn: '7.6rem',
  capital: '8.8rem',
}
