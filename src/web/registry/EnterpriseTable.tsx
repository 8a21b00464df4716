import { Link } from '@tanstack/react-router'
import { Button, Table, type TableProps } from 'antd'
import type { EnterpriseRow } from '#domain/registry/enterprise.ts'
import { NoSuchPage } from '#web/frame/NoSuchPage.tsx'
import { Nothing } from '#web/frame/Nothing.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { enterpriseColumnLooks } from './enterpriseColumnLooks.tsx'
import { filterOf, PAGE, unfiltered } from './enterpriseQuestion.ts'
import type { EnterprisesSearch } from './enterprisesSearch.ts'
import { useNames } from './useNames.ts'

type Props = {
  rows: EnterpriseRow[]
  total: number
  search: EnterprisesSearch
  shown: readonly string[]
  onChoose: (chosen: EnterprisesSearch) => void
}

export function EnterpriseTable({ rows, total, search, shown, onChoose }: Props) {
  const { page = 1 } = search
  const names = useNames()
  const onChange: TableProps<EnterpriseRow>['onChange'] = ({ current = 1 }, _filters, sorted) =>
    onChoose({ page: current === 1 ? undefined : current, ...orderOf(Array.isArray(sorted) ? sorted[0] : sorted) })
  if (total === 0) return <NoEnterprise search={search} onChoose={onChoose} />
  if (rows.length === 0)
    return <NoSuchPage page={page} pages={Math.ceil(total / PAGE)} onPage={(last) => onChoose({ page: last })} />
  return (
    <Table<EnterpriseRow>
      rowKey="id"
      columns={enterpriseColumnLooks(search, shown, names)}
      dataSource={rows}
      bordered
      sticky={{ offsetHeader: 46 }}
      scroll={{ x: '80rem' }}
      pagination={{ current: page, pageSize: PAGE, total, showSizeChanger: false, hideOnSinglePage: true }}
      onChange={onChange}
    />
  )
}

function orderOf(sorted: { columnKey?: unknown; order?: 'ascend' | 'descend' | null } | undefined): EnterprisesSearch {
  const by = sorted?.order ? (sorted.columnKey as EnterprisesSearch['by']) : undefined
  return { by: by === 'name' ? undefined : by, direction: sorted?.order === 'descend' ? 'desc' : undefined }
}

function NoEnterprise({ search, onChoose }: Pick<Props, 'search' | 'onChoose'>) {
  const { may } = useSession()
  if (Object.keys(filterOf(search)).length > 0)
    return (
      <Nothing says="没有符合条件的企业。">
        <Button onClick={() => onChoose(unfiltered)}>清除条件</Button>
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
