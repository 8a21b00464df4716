import { Button } from 'antd'
import type { Output } from '#web/frame/contract.ts'
import { useDownload } from '#web/frame/useDownload.ts'
import { useSession } from '#web/frame/useSession.ts'
import { useAct } from '#web/frame/useAct.ts'
import { SendReturnBack } from './SendReturnBack.tsx'

type Props = { id: string; part: Output<'readCollection'>['parts'][number] }

export function PartActs({ id, part }: Props) {
  const sent = useDownload('downloadCollection')
  const returned = useDownload('downloadReturned')
  const withdraw = useAct('withdrawSendBack')
  const { may } = useSession()
  const latest = part.returns.at(-1)
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
      {latest && !latest.sentBack && may('sendReturnBack') && <SendReturnBack id={id} part={part} />}
      {latest?.sentBack && may('withdrawSendBack') && (
        <Button type="link" loading={withdraw.isPending} onClick={() => withdraw.mutate({ id, part: part.id })}>
          撤回退回
        </Button>
      )}
    </>
  )
}
