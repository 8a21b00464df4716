import type { Day } from '#values/day.ts'
import type { Output } from '#web/frame/contract.ts'
import { FigureButton } from './FigureButton.tsx'
import type { OpenedFigure } from './openedFigure.ts'
import { readingLook } from './readingLook.ts'

type Reading = OpenedFigure['reading']
type Props = {
  waiting: NonNullable<Output<'readDecomposition'>['waiting']>
  question: Pick<OpenedFigure, 'indicator'> & { on: Day }
  onOpen: (figure: OpenedFigure) => void
}

/** Why 待认领 is one number here and another there: both readings in one sentence, each open to its names. */
export function WaitingSaid({ waiting, question: { indicator, on }, onOpen }: Props) {
  if (waiting.gross === 0 && waiting.net === 0) return null
  const figure = (reading: Reading) => (
    <FigureButton
      label={`待认领历年${readingLook[reading].name} ${waiting[reading]} 家`}
      onOpen={() => onOpen({ indicator, on, reading, unclaimed: true })}
    >
      {waiting[reading]}
    </FigureButton>
  )
  return (
    <p className="waiting-said">
      待认领毛增 {figure('gross')} 家：期初以后首次认定（入库）、还没有计给任何单位的；净增 {figure('net')} 家：
      {netSays}
    </p>
  )
}

const netSays = '再减其中到期、退库、迁出等退出的，加退出后再回来的。重新认定（复核）既不算新增，也不待认领。'
