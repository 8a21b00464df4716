import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { Awaited } from '#web/frame/Awaited.tsx'
import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useDownload } from '#web/frame/useDownload.ts'
import { BatchTable } from './BatchTable.tsx'
import { ImportPanel } from './ImportPanel.tsx'
import { listKinds } from './listKinds.ts'
import type { ListKind } from './exchangeSearch.ts'
import './exchange.css'

/** Lists come in by three steps: a template, a trial run that changes nothing, and the import, which can be undone. */
export function ExchangePage() {
  const { list = 'enterprises', page = 1 } = useSearch({ from: '/office/exchange' })
  const navigate = useNavigate({ from: '/exchange' })
  const template = useDownload('downloadTemplate')
  return (
    <>
      <PageHead title="数据导入导出" says="先试运行看结果，再确认导入；每批导入都可整批撤销。严禁上传涉密文件。">
        <Button loading={template.isPending} onClick={() => template.mutate({ template: list })}>
          下载{listKinds[list].name}模板
        </Button>
      </PageHead>
      <Segmented<ListKind>
        aria-label="名单种类"
        value={list}
        options={kinds}
        onChange={(chosen) => void navigate({ search: { list: chosen }, replace: true })}
      />
      <p className="quiet list-says">{listKinds[list].says}</p>
      <ImportPanel key={list} list={list} />
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

const kinds = Object.entries(listKinds).map(([value, { name }]) => ({ value: value as ListKind, label: name }))
