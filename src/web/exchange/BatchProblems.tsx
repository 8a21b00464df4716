import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { ProblemTable } from './ProblemTable.tsx'

export function BatchProblems({ id }: { id: string }) {
  const { problems } = useRead('readBatch', { id })
  return (
    <>
      <div className="page-acts">
        <ExportButtons list="readBatch" input={{ id }} />
      </div>
      <ProblemTable problems={problems} />
    </>
  )
}
