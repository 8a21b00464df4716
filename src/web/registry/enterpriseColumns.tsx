import { Link } from '@tanstack/react-router'
import type { TableColumnsType } from 'antd'
import type { EnterpriseRow } from '#domain/registry/enterprise.ts'
import type { EnterprisesSearch } from './enterprisesSearch.ts'
import { HeldTitles } from './HeldTitles.tsx'

/** The columns of 企业库; what the address orders by carries its arrow. */
export function enterpriseColumns(
  { by = 'name', direction = 'asc' }: EnterprisesSearch,
  townName: (code: string) => string,
): TableColumnsType<EnterpriseRow> {
  const ordered = (dataIndex: NonNullable<EnterprisesSearch['by']>) => ({
    dataIndex,
    sorter: true,
    sortOrder: dataIndex === by ? (`${direction}end` as const) : null,
  })
  return [
    {
      title: '企业名称',
      width: '15.4rem',
      ...ordered('name'),
      render: (name: string | null, { id }) => (
        <Link to="/enterprises/$id" params={{ id }}>
          {name ?? '（未登记名称）'}
        </Link>
      ),
    },
    { title: '统一社会信用代码', width: '12.2rem', ...ordered('creditCode') },
    { title: '称号', dataIndex: 'titles', render: (held: EnterpriseRow['titles']) => <HeldTitles held={held} /> },
    { title: '乡镇街道', dataIndex: 'town', width: '6.5rem', render: (code: string | null) => code && townName(code) },
    { title: '行业代码', dataIndex: 'industry', width: '5.8rem' },
    { title: '园区', dataIndex: 'park', width: '6.5rem' },
    { title: '成立日期', width: '7.6rem', ...ordered('registeredOn') },
  ]
}
