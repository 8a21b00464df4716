import { Checkbox } from 'antd'
import type { EnterprisesSearch } from './enterprisesSearch.ts'

type Props = { search: EnterprisesSearch; onChoose: (chosen: EnterprisesSearch) => void }

/** Only enterprises that a full list left out and nobody has looked into yet. */
export function OnlyUnverified({ search, onChoose }: Props) {
  return (
    <Checkbox
      checked={search.unverified ?? false}
      onChange={({ target }) => onChoose({ unverified: target.checked || undefined })}
    >
      只看待核实
    </Checkbox>
  )
}
