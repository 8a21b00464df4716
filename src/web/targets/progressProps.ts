import type { Output } from '#web/frame/contract.ts'
import type { OpenedFigure } from './openedFigure.ts'

/** What a card needs to say how far a year is, and to open its numbers. */
export type ProgressProps = {
  table: Output<'readDecomposition'>
  year: number
  onOpen: (asked: Pick<OpenedFigure, 'reading' | 'year'>) => void
}
