import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import type { Output } from '#web/frame/contract.ts'
import { decisionsOf, openRows, type Answers } from './answers.ts'
import { Piles } from './Piles.tsx'
import { ProblemTable } from './ProblemTable.tsx'
import { Questions } from './Questions.tsx'

type Props = {
  result: Output<'importEnterprises'> | Output<'importLedger'>
  isPending: boolean
  onImport: (decisions: ReturnType<typeof decisionsOf>) => void
  /** What else can be done with it. */
  children?: ReactNode
}

/** The piles of a trial run, the questions it asks, and the button that imports what is settled. */
export function TrialResult({ result, isPending, onImport, children }: Props) {
  const [answers, setAnswers] = useState<Answers>({ kinds: {}, rows: {} })
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
        {children}
        <span className="quiet" role="status">
          试运行结果，尚未写入任何数据{open > 0 && `；还有 ${open} 行没有定，暂不导入`}
        </span>
      </p>
      <ProblemTable problems={result.problems} />
    </>
  )
}
