import { useNavigate, useSearch } from '@tanstack/react-router'
import { Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import type { AskedColumn } from '#domain/exchange/collection/collection.ts'
import { shownAnswers, type ShownAnswers } from '#domain/exchange/collection/shownAnswers.ts'
import type { Row } from '#web/frame/contract.ts'
import { Nothing } from '#web/frame/Nothing.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { ChooseAnswer } from './ChooseAnswer.tsx'
import { ExportAnswers } from './ExportAnswers.tsx'
import { RowSays } from './RowSays.tsx'
import { ShowRows } from './ShowRows.tsx'

type Merged = Row<'listAnswers'>

/** Everything the units have said, one row an enterprise and unit, with what a person has to look at. */
export function MergedTable({ id, asked }: { id: string; asked: AskedColumn[] }) {
  const { rows } = useRead('listAnswers', { id })
  const { show = 'all' } = useSearch({ from: '/office/collections/$id' })
  const navigate = useNavigate({ from: '/collections/$id' })
  const [ruled, rule] = useState<Merged>()
  const onShow = (chosen: ShownAnswers) =>
    void navigate({ search: (it) => ({ ...it, show: chosen }), replace: true, resetScroll: false })
  if (rows.length === 0)
    return <Nothing says="还没有收到报回的表。收到后把文件一起拖到上面，各单位填报的内容会合成一张表。" />
  return (
    <>
      <div className="page-acts">
        <ShowRows rows={rows} show={show} onShow={onShow} />
        <ExportAnswers id={id} show={show} />
      </div>
      <Table<Merged>
        rowKey={(it) => `${it.part} ${rows.indexOf(it)}`}
        dataSource={rows.filter(shownAnswers[show].holds)}
        columns={columnsOf(id, asked, rule)}
        bordered
        scroll={{ x: 'max-content' }}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      />
      {ruled && <ChooseAnswer id={id} row={ruled} onClose={() => rule(undefined)} />}
    </>
  )
}

function columnsOf(id: string, asked: AskedColumn[], onRule: (row: Merged) => void): TableColumnsType<Merged> {
  return [
    { title: '统一社会信用代码', dataIndex: 'creditCode' },
    { title: '企业名称', dataIndex: 'name' },
    ...asked.map(({ header, kind }): TableColumnsType<Merged>[number] => ({
      key: header,
      title: kind === 'money' ? `${header}（万元）` : header,
      align: kind === 'money' || kind === 'number' ? 'right' : 'left',
      render: (_, row) => row.values[header],
    })),
    { title: '填报单位', dataIndex: 'partName' },
    { title: '说明', key: 'says', render: (_, row) => <RowSays id={id} row={row} onRule={() => onRule(row)} /> },
  ]
}
