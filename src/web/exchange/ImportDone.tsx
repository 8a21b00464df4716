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
      <Alert
        type="success"
        showIcon
        role="status"
        title={`已导入 ${accepted - unchanged} 行，${unchanged} 行与已有记录相同${left}`}
      />
      <Piles {...result} />
      {batch !== null && returned > 0 && (
        <p>
          <ReturnedButton batch={batch} />
        </p>
      )}
    </>
  )
}
