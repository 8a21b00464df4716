import { Link } from '@tanstack/react-router'
import { Button, Table, type TableProps } from 'antd'
import type { EnterpriseRow } from '#domain/registry/enterprise.ts'
import { Nothing } from '#web/frame/Nothing.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { PAGE } from './enterpriseQuestion.ts'
import type { EnterprisesSearch } from './enterprisesSearch.ts'
import { HeldTitles } from './HeldTitles.tsx'

type Props = {
  rows: EnterpriseRow[]
  total: number
  search: EnterprisesSearch
  onChoose: (chosen: EnterprisesSearch) => void
}

export function EnterpriseTable({ rows, total, search, onChoose }: Props) {
  const { by = 'name', direction = 'asc', page = 1 } = search
  const sortOrder = (column: string) => (column === by ? (`${direction}end` as const) : null)
  const onChange: TableProps<EnterpriseRow>['onChange'] = ({ current = 1 }, _filters, sorted) =>
    onChoose({ page: current === 1 ? undefined : current, ...orderOf(Array.isArray(sorted) ? sorted[0] : sorted) })
  if (total === 0) return <NoEnterprise search={search} onChoose={onChoose} />
  return (
    <Table<EnterpriseRow>
      rowKey="id"
      dataSource={rows}
      bordered
      sticky={{ offsetHeader: 46 }}
      scroll={{ x: 1080 }}
      pagination={{ current: page, pageSize: PAGE, total, showSizeChanger: false, hideOnSinglePage: true }}
      onChange={onChange}
    >
      <Table.Column<EnterpriseRow>
        title="企业名称"
        dataIndex="name"
        width={215}
        sorter
        sortOrder={sortOrder('name')}
        render={(name: string | null, { id }) => (
          <Link to="/enterprises/$id" params={{ id }}>
            {name ?? '（未登记名称）'}
          </Link>
        )}
      />
      <Table.Column<EnterpriseRow>
        title="统一社会信用代码"
        dataIndex="creditCode"
        width={170}
        sorter
        sortOrder={sortOrder('creditCode')}
      />
      <Table.Column<EnterpriseRow>
        title="资格"
        dataIndex="titles"
        render={(held: EnterpriseRow['titles']) => <HeldTitles held={held} />}
      />
      <Table.Column<EnterpriseRow> title="行业代码" dataIndex="industry" width={80} />
      <Table.Column<EnterpriseRow> title="园区" dataIndex="park" width={90} />
      <Table.Column<EnterpriseRow>
        title="成立日期"
        dataIndex="registeredOn"
        width={105}
        sorter
        sortOrder={sortOrder('registeredOn')}
      />
    </Table>
  )
}

function orderOf(sorted: { field?: unknown; order?: 'ascend' | 'descend' | null } | undefined): EnterprisesSearch {
  const by = sorted?.order ? (sorted.field as EnterprisesSearch['by']) : undefined
  return { by: by === 'name' ? undefined : by, direction: sorted?.order === 'descend' ? 'desc' : undefined }
}

function NoEnterprise({ search, onChoose }: Pick<Props, 'search' | 'onChoose'>) {
  const { may } = useSession()
  if (search.search !== undefined || search.title !== undefined)
    return (
      <Nothing says="没有符合条件的企业。">
        <Button onClick={() => onChoose({ search: undefined, title: undefined })}>清除条件</Button>
      </Nothing>
    )
  if (!may('importEnterprises'))
    return <Nothing says="还没有归属本单位的企业。归属由牵头单位认定后，企业会出现在这里。" />
  return (
    <Nothing says="企业库还是空的。先导入企业名单，再导入高企证书和科技型企业入库名单，任务分解表随之更新。">
      <Link to="/exchange">去导入名单</Link>
    </Nothing>
  )
}
