import { Button, Table, type TableProps } from 'antd'
import { enterpriseField, valueFields, type LedgerField } from '#domain/ledgers/ledgerText.ts'
import { valueCell, valueText } from '#domain/ledgers/valueText.ts'
import { NoSuchPage } from '#web/frame/NoSuchPage.tsx'
import { Nothing } from '#web/frame/Nothing.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { EnterpriseLink } from '#web/registry/EnterpriseLink.tsx'
import type { Entry, Ledger, Opened } from './ledger.ts'
import { PAGE } from './ledgerQuestion.ts'
import type { LedgerSearch } from './ledgerSearch.ts'

type Props = {
  ledger: Ledger
  rows: Entry[]
  total: number
  search: LedgerSearch
  onChoose: (chosen: LedgerSearch) => void
  onOpen: (opened: Opened) => void
}

export function LedgerTable({ ledger, rows, total, search, onChoose, onOpen }: Props) {
  const { may } = useSession()
  const { page = 1 } = search
  const toPage = (chosen: number) => onChoose({ page: chosen })
  const onChange: TableProps<Entry>['onChange'] = ({ current = 1 }, _filters, sorted) => {
    const { columnKey, order } = (Array.isArray(sorted) ? sorted[0] : sorted) ?? {}
    const by = order ? String(columnKey) : undefined
    onChoose({ page: current === 1 ? undefined : current, by, direction: order === 'ascend' ? 'asc' : undefined })
  }
  if (total === 0) return <NoEntry search={search} onOpen={onOpen} />
  if (rows.length === 0) return <NoSuchPage page={page} pages={Math.ceil(total / PAGE)} onPage={toPage} />
  const columns = [
    ...(enterpriseField(ledger)
      ? [ownerColumn(search), completeColumn(may('stateComplete') ? onOpen : undefined)]
      : []),
    ...valueFields(ledger).map((field) => fieldColumn(field, search)),
    actsColumn(may('correctLedgerEntry'), onOpen),
  ]
  return (
    <Table<Entry>
      rowKey="entry"
      columns={columns}
      dataSource={rows}
      bordered
      sticky={{ offsetHeader: 46 }}
      scroll={{ x: 'max-content' }}
      pagination={{ current: page, pageSize: PAGE, total, showSizeChanger: false, hideOnSinglePage: true }}
      onChange={onChange}
    />
  )
}

type EntryColumn = NonNullable<TableProps<Entry>['columns']>[number]

function sortedBy(key: string, { by, direction }: LedgerSearch) {
  return { key, sorter: true, sortOrder: by === key ? (direction === 'asc' ? 'ascend' : 'descend') : null } as const
}

function ownerColumn(search: LedgerSearch): EntryColumn {
  return {
    ...sortedBy('name', search),
    title: '企业',
    fixed: 'left',
    width: 220,
    render: (_, { enterprise, name, creditCode }) =>
      enterprise && <EnterpriseLink enterprise={enterprise} name={name ?? creditCode} title={creditCode ?? ''} />,
  }
}

function fieldColumn(field: LedgerField, search: LedgerSearch): EntryColumn {
  const { id, name, type, unit } = field
  const isFigure = type === 'money' || type === 'count' || type === 'share'
  return {
    ...sortedBy(id, search),
    title: unit === undefined ? name : `${name}（${unit}）`,
    align: isFigure ? 'right' : 'left',
    className: type === 'text' ? 'long-text' : 'nowrap',
    render: (_, { values }) => cellOf(field, values[id]),
  }
}

function cellOf(field: LedgerField, value: Entry['values'][string] | undefined) {
  if (value === undefined) return <span className="quiet">未填</span>
  // The unit stands in the heading.
  return field.type === 'share' ? valueText(field, value) : valueCell(field, value)
}

function completeColumn(onOpen: Props['onOpen'] | undefined): EntryColumn {
  return {
    key: 'complete',
    title: '该企业核对至',
    className: 'nowrap',
    render: (_, entry) => {
      const says = entry.completeOn ?? '未核对'
      if (!onOpen) return says
      return (
        <Button type="link" onClick={() => onOpen({ act: 'complete', entry })}>
          {says}
        </Button>
      )
    },
  }
}

function actsColumn(mayKeep: boolean, onOpen: Props['onOpen']): EntryColumn {
  const acts = [
    ...(mayKeep ? ([['correct', '更正']] as const) : []),
    ['history', '历史'] as const,
    ...(mayKeep ? ([['withdraw', '撤回']] as const) : []),
  ]
  return {
    key: 'acts',
    title: '办理',
    fixed: 'right',
    className: 'nowrap',
    render: (_, entry) =>
      acts.map(([act, label]) => (
        <Button key={act} type="link" onClick={() => onOpen({ act, entry })}>
          {label}
        </Button>
      )),
  }
}

function NoEntry({ search, onOpen }: Pick<Props, 'search' | 'onOpen'>) {
  const { may } = useSession()
  if (Object.values(search).some((it) => it !== undefined)) return <Nothing says="没有符合条件的登记。" />
  if (!may('recordLedgerEntry')) return <Nothing says="这本台账还没有登记。" />
  return (
    <Nothing says="这本台账还没有登记。可以逐条登记，也可以下载模板、收齐后一次导入。">
      <Button onClick={() => onOpen({ act: 'record' })}>登记第一条</Button>
    </Nothing>
  )
}
