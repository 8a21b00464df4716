import { CardStrip } from './CardStrip.tsx'
import { FigureButton } from './FigureButton.tsx'
import type { ProgressProps } from './progressProps.ts'

/** What the reader's own units have added this year against what they are to add. */
export function UnitProgress({ table: { rows, sums }, year, onOpen }: ProgressProps) {
  const target = rows.reduce((sum, { cells }) => sum + (cells[year]?.target ?? 0), 0)
  const added = sums[year] ?? { gross: 0, net: 0 }
  return (
    <>
      <p className="big number">
        <FigureButton label={`本单位今年净增 ${added.net} 家`} onOpen={() => onOpen({ reading: 'net', year })}>
          {added.net}
        </FigureButton>{' '}
        <small>家（本单位今年净增）</small>
      </p>
      <CardStrip
        promised="今年应新增"
        target={target}
        done={added.net}
        added={added}
        onOpen={(reading) => onOpen({ reading, year })}
      />
    </>
  )
}
