import { Button } from 'antd'
import type { Output } from '#web/frame/contract.ts'
import { useDownload } from '#web/frame/useDownload.ts'

type Props = { id: string; part: Output<'readCollection'>['parts'][number] }

export function PartActs({ id, part }: Props) {
  const sent = useDownload('downloadCollection')
  const returned = useDownload('downloadReturned')
  return (
    <>
      <Button type="link" loading={sent.isPending} onClick={() => sent.mutate({ id, part: part.id })}>
        下载表
      </Button>
      {part.state === 'returned' && (
        <Button type="link" loading={returned.isPending} onClick={() => returned.mutate({ id, part: part.id })}>
          下载退回表
        </Button>
      )}
    </>
  )
}
