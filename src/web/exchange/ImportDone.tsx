import { Alert } from 'antd'
import type { Output } from '#web/frame/contract.ts'
import { Piles } from './Piles.tsx'
import { ReturnedButton } from './ReturnedButton.tsx'

/** What an import did. */
export function ImportDone({ result }: { result: Output<'importEnterprises'> }) {
  const { batch, accepted, unchanged, skipped, returned } = result
  const left = skipped > 0 ? `，按您的决定略过 ${skipped} 行` : ''
  return (
    <>
      <Alert {...said(accepted, unchanged, left)} showIcon role="status" />
      <Piles {...result} />
      {batch !== null && returned > 0 && (
        <p>
          <ReturnedButton batch={batch} />
        </p>
      )}
    </>
  )
}

function said(accepted: number, unchanged: number, left: string) {
  if (accepted === 0) return { type: 'warning', title: `没有导入任何一行${left}` } as const
  if (unchanged === accepted)
    return { type: 'info', title: `相同：${unchanged} 行账面上都已有，没有写入新的记录${left}` } as const
  const same = unchanged > 0 ? `，${unchanged} 行与已有记录相同` : ''
  return { type: 'success', title: `已导入 ${accepted - unchanged} 行${same}${left}` } as const
}
