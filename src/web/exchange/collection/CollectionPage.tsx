import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { Awaited } from '#web/frame/Awaited.tsx'
import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useDownload } from '#web/frame/useDownload.ts'
import { useRead } from '#web/frame/useRead.ts'
import { MergedTable } from './MergedTable.tsx'
import { PartStrip } from './PartStrip.tsx'
import { PartTable } from './PartTable.tsx'
import { ReturnsPanel } from './ReturnsPanel.tsx'
import '../exchange.css'
import './collection.css'

/** One collection: who has reported, the place to drop returns, and the table they make. */
export function CollectionPage() {
  const { id } = useParams({ from: '/office/collections/$id' })
  const collection = useRead('readCollection', { id })
  const packed = useDownload('downloadCollection')
  const merged = useDownload('exportAnswers')
  const { title, dueOn, asked, parts, person } = collection
  return (
    <>
      <PageHead
        title={title}
        says={`请于 ${dueOn} 前报回 · 请单位填写：${asked.map((it) => it.header).join('、')} · ${person} 发起`}
      >
        <Button loading={packed.isPending} onClick={() => packed.mutate({ id })}>
          下载全部表（ZIP）
        </Button>
        <Button loading={merged.isPending} onClick={() => merged.mutate({ id, format: 'xlsx' })}>
          导出汇总表
        </Button>
      </PageHead>
      <PartStrip parts={parts} />
      <ReturnsPanel id={id} />
      <div className="page-head">
        <h2>各单位进度</h2>
        <div className="page-acts">
          <ExportButtons list="listParts" input={{ id }} />
        </div>
      </div>
      <PartTable id={id} parts={parts} />
      <h2>汇总表</h2>
      <Awaited of={id}>
        <MergedTable id={id} asked={asked} />
      </Awaited>
    </>
  )
}
