import { yearOf, type Day } from '#values/day.ts'
import type { Output } from '#web/frame/contract.ts'
import { useSession } from '#web/frame/useSession.ts'
import { doneLook } from './doneLook.ts'
import { FigureButton } from './FigureButton.tsx'
import { isOver } from './isOver.ts'
import type { OpenedFigure } from './openedFigure.ts'
import { readingLook } from './readingLook.ts'

type Question = Omit<OpenedFigure, 'on'> & { on: Day }
type Props = {
  cell: Output<'readDecomposition'>['sums'][string] | undefined
  year: number
  head: string
  /** What a live figure opens; null where only the target may be seen. */
  question: Question | null
  /** Whether anything has been entered, so that a missing figure means something. */
  judged: boolean
  onOpen: (figure: OpenedFigure) => void
}

/** Target and done of a unit in a year; of a year to come there is only the target. */
export function DoneCell({ cell, year, head, question, judged, onOpen }: Props) {
  const target = cell?.target ?? null
  const live = question !== null && year <= yearOf(question.on) ? question : null
  return (
    <>
      <td className="number target">{target ?? ''}</td>
      <td className="number">
        {live && (
          <Done
            target={target}
            done={cell?.[live.reading] ?? 0}
            head={head}
            onOpen={() => onOpen({ ...live, year })}
            year={year}
            question={live}
            judged={judged}
          />
        )}
      </td>
    </>
  )
}

type DoneProps = {
  target: number | null
  done: number
  head: string
  year: number
  question: Question
  judged: boolean
  onOpen: () => void
}

function Done({ target, done, head, year, question: { on, reading }, judged, onOpen }: DoneProps) {
  const { today } = useSession()
  const { tone, shape, word } = doneLook({ done, target, over: judged && isOver(year, { on, today }) })
  const label = `${head} ${year}年${readingLook[reading].name} ${done} 家 ${word}`
  return (
    <FigureButton label={label} tone={tone} shape={shape} onOpen={onOpen}>
      {done}
    </FigureButton>
  )
}
