import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Dropdown } from 'antd'
import { Awaited } from '#web/frame/Awaited.tsx'
import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useDownload } from '#web/frame/useDownload.ts'
import { BatchTable } from './BatchTable.tsx'
import { ImportDesk } from './ImportDesk.tsx'
import { listKinds, type ListName } from './listKinds.ts'
import './exchange.css'

/** Lists come in by three steps: dropped and recognised, tried without a change, imported; every batch can be undone. */
export function ExchangePage() {
  const { page = 1 } = useSearch({ from: '/office/exchange' })
  const navigate = useNavigate({ from: '/exchange' })
  const template = useDownload('downloadTemplate')
  return (
    <>
      <PageHead
        title="数据导入导出"
        says="拖入名单，系统认出种类和各列、先试运行；看过再导入，每批都可整批撤销。严禁上传涉密文件。"
      >
        <Dropdown menu={{ items, onClick: ({ key }) => template.mutate({ list: key as ListName }) }}>
          <Button loading={template.isPending}>下载模板</Button>
        </Dropdown>
      </PageHead>
      <ImportDesk />
      <div className="page-head">
        <h2>导入批次</h2>
        <div className="page-acts">
          <ExportButtons list="listBatches" />
        </div>
      </div>
      <Awaited of={`batches ${page}`}>
        <BatchTable page={page} onPage={(chosen) => void navigate({ search: (it) => ({ ...it, page: chosen }) })} />
      </Awaited>
    </>
  )
}

const items = Object.entries(listKinds).map(([key, { name }]) => ({ key, label: `${name}模板` }))
