import { Link } from '@tanstack/react-router'
import type { Day } from '#values/day.ts'
import { momentText } from '#web/frame/momentText.ts'
import { Nothing } from '#web/frame/Nothing.tsx'
import { useRead } from '#web/frame/useRead.ts'
import type { OpenedFigure } from './openedFigure.ts'
import { TargetTable } from './TargetTable.tsx'
import { WaitingSaid } from './WaitingSaid.tsx'

type Props = {
  number: number
  question: Pick<OpenedFigure, 'indicator' | 'reading'> & { on: Day }
  onOpen: (figure: OpenedFigure) => void
}

/** One annex with its receipt: from which plan, at which moment, by which texts and code. */
export function TargetSheet({ number, question, onOpen }: Props) {
  const { indicator, on } = question
  const table = useRead('readDecomposition', { indicator, on })
  const { receipt, name, rows, years } = table
  if (years.length === 0)
    return (
      <Nothing says={`「${name}」还没有分解目标：方案采用后，附件各表会成为目标。`}>
        <Link to="/plan">去看方案</Link>
      </Nothing>
    )
  return (
    <section className="target-sheet" aria-label={name}>
      <header>
        <h2>
          附件{number} {name}任务分解表
        </h2>
        <span>单位：家</span>
      </header>
      {rows.length === 0 && <p className="quiet">本单位在这张表里没有任务。</p>}
      <TargetTable table={table} question={question} onOpen={onOpen} />
      {table.waiting && <WaitingSaid waiting={table.waiting} question={question} onOpen={onOpen} />}
      <p className="target-receipt">
        截至 {receipt.on}，按 {momentText(receipt.knownBy)} 已知的记录计算 · 方案{' '}
        {receipt.plan?.slice(0, 8) ?? '未采用'} · 口径 {receipt.policy.slice(0, 8)} · 程序 {receipt.code} ·{' '}
        <span className="state good">● 已完成</span> <span className="state bad">■ 年终未完成</span>
      </p>
    </section>
  )
}
