import { Segmented } from 'antd'
import type { MergedRow } from '#domain/exchange/collection/mergeAnswers.ts'
import type { Shown } from './collectionSearch.ts'
import { shownLook } from './shownLook.ts'

type Props = { rows: MergedRow[]; show: Shown; onShow: (show: Shown) => void }

/** What of the merged table is shown, each with its count. */
export function ShowRows({ rows, show, onShow }: Props) {
  const options = Object.entries(shownLook).map(([value, { name, holds }]) => ({
    value: value as Shown,
    label: `${name} ${rows.filter(holds).length}`,
  }))
  return <Segmented<Shown> className="shown" aria-label="显示哪些行" value={show} options={options} onChange={onShow} />
}
