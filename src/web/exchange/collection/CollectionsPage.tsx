import { Button } from 'antd'
import { useState } from 'react'
import { Awaited } from '#web/frame/Awaited.tsx'
import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { CollectionTable } from './CollectionTable.tsx'
import { StartCollection } from './StartCollection.tsx'

export function CollectionsPage() {
  const [starting, start] = useState(false)
  const { may } = useSession()
  return (
    <>
      <PageHead
        title="拆表汇总"
        says="一张表拆成各单位各一份，已知内容填好锁定；报回的表一起拖进来，自动认出单位、逐行核对、合成一张表。"
      >
        <ExportButtons list="listCollections" />
        {may('startCollection') && (
          <Button type="primary" onClick={() => start(true)}>
            发起收集
          </Button>
        )}
      </PageHead>
      <CollectionTable />
      {starting && (
        <Awaited of="start">
          <StartCollection onClose={() => start(false)} />
        </Awaited>
      )}
    </>
  )
}
