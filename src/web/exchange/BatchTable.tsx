import { Table } from 'antd'
import type { Row } from '#web/frame/contract.ts'
import { Awaited } from '#web/frame/Awaited.tsx'
import { momentText } from '#web/frame/momentText.ts'
import { Nothing } from '#web/frame/Nothing.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { BatchProblems } from './BatchProblems.tsx'
import { listKinds } from './listKinds.ts'
import { ReturnedButton } from './ReturnedButton.tsx'
import { UndoBatch } from './UndoBatch.tsx'

type Batch = Row<'listBatches'>

const SIZE = 20

export function BatchTable({ page, onPage }: { page: number; onPage: (page: number) => void }) {
  const { rows, total } = useRead('listBatches', { page: { size: SIZE, after: String((page - 1) * SIZE) } })
  if (total === 0) return <Nothing says="还没有导入过名单。请先下载模板，填好后把文件拖到上面。" />
  return (
    <Table<Batch>
      rowKey="id"
      dataSource={rows}
      bordered
      scroll={{ x: 'max-content' }}
      pagination={{
        current: page,
        pageSize: SIZE,
        total,
        onChange: onPage,
        hideOnSinglePage: true,
        showSizeChanger: false,
      }}
      expandable={{ expandedRowRender, rowExpandable: ({ toLookAt, returned }) => toLookAt + returned > 0 }}
    >
      <Table.Column<Batch> title="时间" dataIndex="importedAt" render={momentText} />
      <Table.Column<Batch> title="种类" dataIndex="template" render={kindName} />
      <Table.Column<Batch> title="报送单位" dataIndex="senderName" />
      <Table.Column<Batch>
        title="文件"
        dataIndex="fileName"
        render={(name: string, { fileSha256 }) => (
          <div className="file-name">
            {name} <code title={`文件 SHA-256：${fileSha256}`}>{fileSha256.slice(0, 8)}</code>
          </div>
        )}
      />
      <Table.Column<Batch> title="经办" dataIndex="person" />
      <Table.Column<Batch> title="导入（行）" dataIndex="accepted" align="right" />
      <Table.Column<Batch> title="待核对（行）" dataIndex="toLookAt" align="right" />
      <Table.Column<Batch> title="退回（行）" dataIndex="returned" align="right" />
      <Table.Column<Batch> title="办理" key="acts" render={(_, batch) => <BatchActs batch={batch} />} />
    </Table>
  )
}

function BatchActs({ batch }: { batch: Batch }) {
  return (
    <>
      {batch.returned > 0 && <ReturnedButton batch={batch.id} />}
      <UndoBatch batch={batch} />
    </>
  )
}

function kindName(template: string): string {
  if (template === 'full-list') return '全量名单'
  if (template === 'enterprise-facts') return '企业数据'
  return Object.values(listKinds).find((it) => it.template === template)?.name ?? template
}

function expandedRowRender({ id }: Batch) {
  return (
    <Awaited of={id}>
      <BatchProblems id={id} />
    </Awaited>
  )
}
