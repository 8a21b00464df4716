import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { titles, type Title } from '#domain/registry/title.ts'
import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'
import { OpeningTable } from './OpeningTable.tsx'
import { RecordOpening } from './RecordOpening.tsx'

/** 期初与历年总数: totals without all their names, and what each still owes. */
export function OpeningsPage() {
  const { title = 'city-tech-enterprise' } = useSearch({ from: '/office/openings' })
  const navigate = useNavigate({ from: '/openings' })
  const { may } = useSession()
  const { rows } = useRead('listOpenings', { title })
  const [recording, record] = useState(false)
  return (
    <>
      <PageHead
        title="期初与历年总数"
        says="文件只给了总数、没有名单的，在这里登记。差额 = 总数 − 当日有名有姓的家数；名单陆续补齐，差额随之减少。"
      >
        <ExportButtons list="listOpenings" input={{ title }} />
        {may('recordOpening') && (
          <Button type="primary" onClick={() => record(true)}>
            登记总数
          </Button>
        )}
      </PageHead>
      <Segmented<Title>
        aria-label="称号"
        value={title}
        options={options}
        onChange={(chosen) => void navigate({ search: { title: chosen }, replace: true })}
      />
      <OpeningTable title={title} rows={rows} />
      {recording && <RecordOpening title={title} onClose={() => record(false)} />}
    </>
  )
}

const options = Object.entries(titles).map(([value, { name }]) => ({ value: value as Title, label: name }))
