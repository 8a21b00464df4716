import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { call } from '#web/frame/call.ts'
import type { Output } from '#web/frame/contract.ts'
import type { Failure } from '#web/frame/failure.ts'
import { FileField } from '#web/frame/FileField.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { Refused } from '#web/frame/Refused.tsx'
import { Waiting } from '#web/frame/Waiting.tsx'
import { useDownload } from '#web/frame/useDownload.ts'
import { useAct } from '#web/frame/useAct.ts'
import { ReturnFacts } from './ReturnFacts.tsx'
import { ReturnHead } from './ReturnHead.tsx'
import { useFactsRecorded } from './useFactsRecorded.tsx'
import './eligibility.css'

/** 回传自测: what an enterprise filled in on 自测.html, beside the books; an officer enters what is chosen. */
export function SelfChecksPage() {
  const [file, setFile] = useState<File>()
  const exported = useDownload('exportSelfCheck')
  const looked = useMutation<Output<'readSelfCheck'>, Failure, File>({
    mutationFn: (chosen) => call('readSelfCheck', { file: chosen }),
  })
  const choose = (chosen: File | undefined) => {
    setFile(chosen)
    if (chosen) looked.mutate(chosen)
  }
  return (
    <>
      <PageHead title="回传自测" says="企业用自测.html 自查后保存的回传文件：先与企业库比对，再选要登记的数据。">
        <Button loading={exported.isPending} onClick={() => exported.mutate({})}>
          下载自测.html
        </Button>
      </PageHead>
      <FileField accept=".json" value={file} onChange={choose} />
      <Refused failure={looked.error} />
      {looked.isPending && !looked.data && <Waiting />}
      {file && looked.data && <Looked file={file} seen={looked.data} onRecorded={() => looked.mutate(file)} />}
    </>
  )
}

type Props = { file: File; seen: Output<'readSelfCheck'>; onRecorded: () => void }

function Looked({ file, seen, onRecorded }: Props) {
  const record = useAct('recordSelfCheck')
  const tell = useFactsRecorded()
  const onRecord = (facts: string[]) =>
    record.mutate(
      { file, facts },
      {
        onSuccess: (answer) => {
          tell(answer)
          onRecorded()
        },
      },
    )
  return (
    <>
      <ReturnHead seen={seen} />
      <ReturnFacts
        key={seen.facts.map(({ state }) => state).join()}
        seen={seen}
        pending={record.isPending}
        onRecord={onRecord}
      />
    </>
  )
}
