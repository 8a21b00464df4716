import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { Output } from '#web/frame/contract.ts'
import { decisionsOf, openRows, type Answers } from './answers.ts'
import { Piles } from './Piles.tsx'
import { ProblemTable } from './ProblemTable.tsx'
import { Questions } from './Questions.tsx'

type Props = {
  result: Output<'importEnterprises'> | Output<'importLedger'>
  answers: Answers
  isPending: boolean
  onAnswer: (answers: Answers) => void
  onImport: (decisions: ReturnType<typeof decisionsOf>) => void
  /** What else can be done with it. */
  children?: ReactNode
}

/** The piles of a trial run, the questions it asks, and the button that imports what is settled. */
export function TrialResult({ result, answers, isPending, onAnswer, onImport, children }: Props) {
  const open = openRows(result, answers)
  const settled = result.accepted + result.toLookAt - open
  return (
    <>
      <Piles {...result} />
      <Questions result={result} answers={answers} onChange={onAnswer} />
      <p className="import-acts">
        <Button
          type="primary"
          loading={isPending}
          disabled={settled === 0}
          onClick={() => onImport(decisionsOf(answers, result))}
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
