import { Button } from 'antd'
import { useDownload } from '#web/frame/useDownload.ts'

/** Downloads the sheet that goes back to the sender. */
export function ReturnedButton({ batch }: { batch: string }) {
  const returned = useDownload('downloadReturnedRows')
  return (
    <Button type="link" loading={returned.isPending} onClick={() => returned.mutate({ batch })}>
      下载退回表
    </Button>
  )
}
