import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Space } from 'antd'
import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { JournalTable } from './JournalTable.tsx'
import { VerifyJournal } from './VerifyJournal.tsx'

const SIZE = 50

/** Who did what, when, from where, with what result; the newest first. */
export function JournalPage() {
  const { before } = useSearch({ from: '/office/journal' })
  const navigate = useNavigate()
  const { rows, next } = useRead('listJournal', {
    page: before === undefined ? { size: SIZE } : { size: SIZE, before },
  })
  return (
    <>
      <PageHead title="操作日志" says="每一行都带有前一行的校验值，删改任何一行都会被核验发现。">
        <ExportButtons list="listJournal" />
        <VerifyJournal />
      </PageHead>
      <JournalTable rows={rows} />
      <Space className="paging">
        <Button disabled={before === undefined} onClick={() => void navigate({ to: '/journal' })}>
          回到最新
        </Button>
        <Button
          disabled={next === null}
          onClick={() => void navigate({ to: '/journal', search: { before: next ?? undefined } })}
        >
          更早的 {SIZE} 行
        </Button>
      </Space>
    </>
  )
}
