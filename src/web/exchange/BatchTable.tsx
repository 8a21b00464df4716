import { Table } from 'antd'
import { batchKind } from '#domain/exchange/batchKinds.ts'
import type { Row } from '#web/frame/contract.ts'
import { Awaited } from '#web/frame/Awaited.tsx'
import { momentText } from '#web/frame/momentText.ts'
import { NoSuchPage } from '#web/frame/NoSuchPage.tsx'
import { Nothing } from '#web/frame/Nothing.tsx'
import { StateMark } from '#web/frame/StateMark.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { batchLook } from './batchLook.ts'
import { BatchProblems } from './BatchProblems.tsx'
import { ReturnedButton } from './ReturnedButton.tsx'
import { UndoBatch } from './UndoBatch.tsx'

type Batch = Row<'listBatches'>

const SIZE = 20

export function BatchTable({ page, onPage }: { page: number; onPage: (page: number) => void }) {
  const { rows, total } = useRead('listBatches', { page: { size: SIZE, after: String((page - 1) * SIZE) } })
  if (total === 0) return <Nothing says="还没有导入过名单。请先下载模板，填好后把文件拖到上面。" />
  if (rows.length === 0) return <NoSuchPage page={page} pages={Math.ceil(total / SIZE)} onPage={onPage} />
  return (
    <Table<Batch>
      rowKey="id"
      dataSource={rows}
      bordered
      tableLayout="fixed"
      scroll={{ x: '68rem' }}
      className="batches"
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
      <Table.Column<Batch> title="时间、经办" key="when" width={164} render={when} />
      <Table.Column<Batch> title="种类、报送单位" key="what" width={140} render={what} />
      <Table.Column<Batch> title="文件" key="file" render={file} />
      <Table.Column<Batch> title="状态" key="state" width={100} render={state} />
      <Table.Column<Batch> title="导入（行）" key="entered" width={104} align="right" render={entered} />
      <Table.Column<Batch> title="待核对（行）" dataIndex="toLookAt" width={106} align="right" />
      <Table.Column<Batch> title="退回（行）" dataIndex="returned" width={94} align="right" />
      <Table.Column<Batch> title="办理" key="acts" width={140} render={acts} />
    </Table>
  )
}

function when(_: unknown, { importedAt, person }: Batch) {
  return (
    <>
      {momentText(importedAt)}
      <div className="quiet">{person}</div>
    </>
  )
}

function what(_: unknown, { template, senderName }: Batch) {
  return (
    <>
      {batchKind(template)}
      <div className="quiet">{senderName}</div>
    </>
  )
}

function file(_: unknown, { fileName, fileSha256 }: Batch) {
  return (
    <>
      {fileName} <code title={`文件 SHA-256：${fileSha256}`}>{fileSha256.slice(0, 8)}</code>
    </>
  )
}

function state(_: unknown, batch: Batch) {
  return <StateMark {...batchLook[batch.state]} />
}

/** How many rows were taken, and how many of them the books had already. */
function entered(_: unknown, { accepted, unchanged }: Batch) {
  return (
    <>
      {accepted}
      {unchanged > 0 && <div className="quiet">其中相同 {unchanged}</div>}
    </>
  )
}

function acts(_: unknown, batch: Batch) {
  return (
    <>
      {batch.returned > 0 && <ReturnedButton batch={batch.id} />}
      <UndoBatch batch={batch} />
    </>
  )
}

function expandedRowRender({ id }: Batch) {
  return (
    <Awaited of={id}>
      <BatchProblems id={id} />
    </Awaited>
  )
}
