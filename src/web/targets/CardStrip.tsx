import { FigureButton } from './FigureButton.tsx'
import type { OpenedFigure } from './openedFigure.ts'
import { readingLook } from './readingLook.ts'

type Reading = OpenedFigure['reading']
type Props = {
  /** What the target counts: a total at the end of the year, or what the year adds. */
  promised: string
  target: number | null
  done: number
  added: Record<Reading, number>
  onOpen: (reading: Reading) => void
}

/** A number is never alone: target, what is missing, and what the year has brought in both readings. */
export function CardStrip({ promised, target, done, added, onOpen }: Props) {
  return (
    <dl className="strip number">
      <div>
        <dt>{promised}</dt>
        <dd>{target === null ? '未列' : `${target} 家`}</dd>
      </div>
      <div>
        <dt>还差</dt>
        <dd>
          <Missing missing={target === null ? null : target - done} />
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

function Missing({ missing }: { missing: number | null }) {
  if (missing === null) return '—'
  return missing > 0 ? `${missing} 家` : <span className="state good">● 已达到</span>
}
