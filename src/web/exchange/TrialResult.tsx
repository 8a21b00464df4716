import { Button } from 'antd'
import { useState } from 'react'
import type { Output } from '#web/frame/contract.ts'
import { useDownload } from '#web/frame/useDownload.ts'
import { decisionsOf, openRows, type Answers } from './answers.ts'
import { Piles } from './Piles.tsx'
import { ProblemTable } from './ProblemTable.tsx'
import { Questions } from './Questions.tsx'
import type { Handing, Settings } from './trial.ts'

type Props = {
  result: Output<'importEnterprises'>
  settings: Settings
  file: File
  isPending: boolean
  onImport: (decisions: Handing['decisions']) => void
}

/** The three piles of a trial run, the questions it asks, and the button that imports what is settled. */
export function TrialResult({ result, settings, file, isPending, onImport }: Props) {
  const [answers, setAnswers] = useState<Answers>({ kinds: {}, rows: {} })
  const returned = useDownload('downloadReturnedRows')
  const open = openRows(result, answers)
  const settled = result.accepted + result.toLookAt - open
  return (
    <>
      <Piles {...result} />
      <Questions result={result} answers={answers} onChange={setAnswers} />
      <p className="import-acts">
        <Button
          type="primary"
          loading={isPending}
          disabled={settled === 0}
          onClick={() => onImport(decisionsOf(answers))}
        >
          确认导入
        </Button>
        {result.returned > 0 && (
          <Button loading={returned.isPending} onClick={() => returned.mutate({ ...settings, file })}>
            下载退回表（{result.returned} 行）
          </Button>
        )}
        <span className="quiet" role="status">
          试运行结果，尚未写入任何数据{open > 0 && `；还有 ${open} 行没有定，暂不导入`}
        </span>
      </p>
      <ProblemTable problems={result.problems} />
    </>
  )
}
