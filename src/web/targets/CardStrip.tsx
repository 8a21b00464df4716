import { FigureButton } from './FigureButton.tsx'
import type { OpenedFigure } from './openedFigure.ts'
import { readingLook } from './readingLook.ts'

type Reading = OpenedFigure['reading']
type Props = {
  target: number | null
  done: number
  added: Record<Reading, number>
  onOpen: (reading: Reading) => void
}

/** A number is never alone: target, what is missing, and what the year has brought in both readings. */
export function CardStrip({ target, done, added, onOpen }: Props) {
  return (
    <dl className="strip number">
      <div>
        <dt>年末目标</dt>
        <dd>{target === null ? '未列' : `${target} 家`}</dd>
      </div>
      <div>
        <dt>还差</dt>
        <dd>
          {target === null ? (
            '—'
          ) : done >= target ? (
            <span className="state good">● 已达到</span>
          ) : (
            `${target - done} 家`
          )}
        </dd>
      </div>
      {(['gross', 'net'] as const).map((reading) => (
        <div key={reading}>
          <dt>今年{readingLook[reading].name}</dt>
          <dd>
            <FigureButton
              label={`今年${readingLook[reading].name} ${added[reading]} 家`}
              onOpen={() => onOpen(reading)}
            >
              {added[reading]} 家
            </FigureButton>
          </dd>
        </div>
      ))}
    </dl>
  )
}
