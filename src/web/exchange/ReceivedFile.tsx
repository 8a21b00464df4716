import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { askedOnce } from '#web/frame/askedOnce.ts'
import { call } from '#web/frame/call.ts'
import type { Output } from '#web/frame/contract.ts'
import type { Failure } from '#web/frame/failure.ts'
import { Refused } from '#web/frame/Refused.tsx'
import { FileTrial } from './FileTrial.tsx'

type Props = { id: string; file: File; onClose: () => void }

/** A file that was dropped: what it is, and what would come of it. */
export function ReceivedFile({ id, file, onClose }: Props) {
  const { data, error } = useQuery<Output<'recogniseList'>, Failure>({
    queryKey: ['recogniseFile', id],
    queryFn: ({ signal }) => call('recogniseList', { file }, signal),
    ...askedOnce,
  })
  return (
    <article className="received" aria-label={file.name}>
      <header>
        <h2>{file.name}</h2>
        <Button type="text" onClick={onClose}>
          移除
        </Button>
      </header>
      <Refused failure={error} />
      {!data && !error && <p className="quiet">正在识别……</p>}
      {data?.candidates.length === 0 && (
        <Alert type="warning" showIcon role="alert" title="没有认出表头。请下载模板，把内容贴进去后重新上传。" />
      )}
      {data && data.candidates.length > 0 && <FileTrial id={id} file={file} recognised={data} />}
    </article>
  )
}
