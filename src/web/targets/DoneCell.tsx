import { lastDayOf, yearOf, type Day } from '#values/day.ts'
import type { Output } from '#web/frame/contract.ts'
import { doneLook } from './doneLook.ts'
import { FigureButton } from './FigureButton.tsx'
import type { OpenedFigure } from './openedFigure.ts'
import { readingLook } from './readingLook.ts'

type Props = {
  cell: Output<'readDecomposition'>['sums'][string] | undefined
  year: number
  head: string
  question: Omit<OpenedFigure, 'on'> & { on: Day }
  onOpen: (figure: OpenedFigure) => void
}

/** Target and done of a unit in a year; of a year to come there is only the target. */
export function DoneCell({ cell, year, head, question, onOpen }: Props) {
  const { on, reading } = question
  const { target = null, [reading]: done = 0 } = cell ?? {}
  const { tone, shape, word } = doneLook({ done, target, over: lastDayOf(year) <= on })
  return (
    <>
      <td className="number target">{target ?? ''}</td>
      <td className="number done">
        {year <= yearOf(on) && (
          <FigureButton
            label={`${head} ${year}年${readingLook[reading].name} ${done} 家 ${word}`}
            tone={tone}
            onOpen={() => onOpen({ ...question, year })}
          >
            {shape && <span className="shape">{shape} </span>}
            {done}
          </FigureButton>
        )}
      </td>
    </>
  )
}
