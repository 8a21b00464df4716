import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { tableCells, type TableCell } from '#domain/plan/tableCells.ts'
import type { Output } from '#web/frame/contract.ts'
import { momentText } from '#web/frame/momentText.ts'
import { useSession } from '#web/frame/useSession.ts'
import { CorrectCell } from './CorrectCell.tsx'

/** The cells of a plan's tables by their keys, and the plan they stand in. */
export type Cells = { plan: Output<'readPlan'>; byKey: ReadonlyMap<string, TableCell> }

type Props = { cells: Cells; at: string; children: ReactNode }

/** What a cell holds; marked where a person has corrected it, and to be corrected while the plan is a draft. */
export function CorrectableCell({ cells: { plan, byKey }, at, children }: Props) {
  const { may } = useSession()
  const [correcting, setCorrecting] = useState(false)
  const cell = byKey.get(at)
  const by = plan.corrected[`cell ${at}`]
  const shown = by ? (
    <span className="by-person" title={`${by.person} ${momentText(by.knownFrom)} 更正`}>
      ◆ {children}
    </span>
  ) : (
    children
  )
  if (!cell || plan.status !== 'draft' || !may('correctPlan')) return shown
  return (
    <>
      <Button type="text" className="cell" aria-label={`更正 ${cell.anchor}`} onClick={() => setCorrecting(true)}>
        {shown}
      </Button>
      {correcting && <CorrectCell id={plan.id} cell={cell} onClose={() => setCorrecting(false)} />}
    </>
  )
}

/** The cells of a plan, ready for its tables. */
export function cellsOf(plan: Output<'readPlan'>): Cells {
  return { plan, byKey: new Map(tableCells(plan.document).map((it) => [it.key, it])) }
}
