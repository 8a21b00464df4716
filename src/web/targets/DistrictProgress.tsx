import { CardStrip } from './CardStrip.tsx'
import { FigureButton } from './FigureButton.tsx'
import type { ProgressProps } from './progressProps.ts'

/** The district's stock today against its total at the end of the year. */
export function DistrictProgress({ table: { totals, sums }, year, onOpen }: ProgressProps) {
  const { total = null, target = null } = totals[year] ?? {}
  const stock = total ?? 0
  return (
    <>
      <p className="big number">
        <FigureButton label={`实有 ${stock} 家`} onOpen={() => onOpen({ reading: 'net' })}>
          {stock}
        </FigureButton>{' '}
        <small>家</small>
      </p>
      <CardStrip
        promised="年末目标"
        target={target}
        done={stock}
        added={sums[year] ?? { gross: 0, net: 0 }}
        onOpen={(reading) => onOpen({ reading, year })}
      />
    </>
  )
}
