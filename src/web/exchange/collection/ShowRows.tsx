import { Segmented } from 'antd'
import type { MergedRow } from '#domain/exchange/collection/mergeAnswers.ts'
import { shownAnswers, type ShownAnswers } from '#domain/exchange/collection/shownAnswers.ts'

type Props = { rows: MergedRow[]; show: ShownAnswers; onShow: (show: ShownAnswers) => void }

/** What of the merged table is shown, each with its count. */
export function ShowRows({ rows, show, onShow }: Props) {
  const options = Object.entries(shownAnswers).map(([value, { name, holds }]) => ({
    value: value as ShownAnswers,
    label: `${name} ${rows.filter(holds).length}`,
  }))
  return (
    <Segmented<ShownAnswers>
      className="shown"
      aria-label="显示哪些行"
      value={show}
      options={options}
      onChange={onShow}
    />
  )
}
