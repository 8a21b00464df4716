import { Link } from '@tanstack/react-router'
import type { TableColumnsType } from 'antd'
import type { EnterpriseRow } from '#domain/registry/enterprise.ts'
import type { EnterprisesSearch } from './enterprisesSearch.ts'
import { HeldTitles } from './HeldTitles.tsx'

/** The columns of 企业库; what the address orders by carries its arrow. */
export function enterpriseColumns({
  by = 'name',
  direction = 'asc',
}: EnterprisesSearch): TableColumnsType<EnterpriseRow> {
  const ordered = (dataIndex: NonNullable<EnterprisesSearch['by']>) => ({
    dataIndex,
    sorter: true,
    sortOrder: dataIndex === by ? (`${direction}end` as const) : null,
  })
  return [
    {
      title: '企业名称',
      width: 215,
      ...ordered('name'),
      render: (name: string | null, { id }) => (
        <Link to="/enterprises/$id" params={{ id }}>
          {name ?? '（未登记名称）'}
        </Link>
      ),
    },
    { title: '统一社会信用代码', width: 170, ...ordered('creditCode') },
    { title: '资格', dataIndex: 'titles', render: (held: EnterpriseRow['titles']) => <HeldTitles held={held} /> },
    { title: '行业代码', dataIndex: 'industry', width: 80 },
    { title: '园区', dataIndex: 'park', width: 90 },
    { title: '成立日期', width: 105, ...ordered('registeredOn') },
  ]
}
