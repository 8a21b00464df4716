import { useRead } from '#web/frame/useRead.ts'
import { ProblemTable } from './ProblemTable.tsx'

export function BatchProblems({ id }: { id: string }) {
  return <ProblemTable problems={useRead('readBatch', { id }).problems} />
}
