import { Button } from 'antd'
import { useState } from 'react'
import { decisionsOf, openRows, type Answers } from '#web/exchange/answers.ts'
import { Piles } from '#web/exchange/Piles.tsx'
import { ProblemTable } from '#web/exchange/ProblemTable.tsx'
import { Questions } from '#web/exchange/Questions.tsx'
import type { Output } from '#web/frame/contract.ts'

type Props = {
  result: Output<'importLedger'>
  isPending: boolean
  onImport: (decisions: ReturnType<typeof decisionsOf>) => void
}

/** What would come of a list, the questions it asks, and the button that writes what is settled. */
export function ImportTrial({ result, isPending, onImport }: Props) {
  const [answers, setAnswers] = useState<Answers>({ kinds: {}, rows: {} })
  const open = openRows(result, answers)
  return (
    <>
      <Piles {...result} />
      <Questions result={result} answers={answers} onChange={setAnswers} />
      <p className="import-acts">
        <Button
          type="primary"
          loading={isPending}
          disabled={result.accepted + result.toLookAt - open === 0}
          onClick={() => onImport(decisionsOf(answers))}
        >
          确认导入
        </Button>
        <span className="quiet" role="status">
          试运行结果，尚未写入任何数据{open > 0 && `；还有 ${open} 行没有定，暂不导入`}
        </span>
      </p>
      <ProblemTable problems={result.problems} />
    </>
  )
}
