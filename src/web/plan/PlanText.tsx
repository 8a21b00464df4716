import { useMemo } from 'react'
import type { CompiledPlan } from '#domain/plan/compiledPlan.ts'
import { AnnexTable } from './AnnexTable.tsx'
import { blocksOf, type Line } from './blocksOf.ts'
import { Phrase, type Marks } from './Phrase.tsx'
import { PrintedGrid } from './PrintedGrid.tsx'
import { segmentsOf } from './segmentsOf.ts'

type Props = Marks & { plan: CompiledPlan }

/** The document as it was printed, everything that was found in it marked. */
export function PlanText({ plan, ...marks }: Props) {
  const blocks = useMemo(() => blocksOf(plan), [plan])
  return (
    <article className="plan-text" aria-label="方案全文" tabIndex={0}>
      {blocks.map((block) => {
        if ('table' in block) return <AnnexTable key={block.table.offset} table={block.table} {...marks} />
        if ('grid' in block) return <PrintedGrid key={block.grid.from} table={block.grid} {...marks} />
        return (
          <p key={block.line.offset} className={classOf(block.line)}>
            {segmentsOf(block.line, marks.items).map((segment) => (
              <Phrase key={segment.offset} {...marks} {...segment} />
            ))}
          </p>
        )
      })}
    </article>
  )
}

function classOf({ level, framing }: Line): string {
  if (framing) return 'framing'
  return level === null ? 'paragraph' : `paragraph level-${level}`
}
