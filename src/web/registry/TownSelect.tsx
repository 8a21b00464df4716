import { Select } from 'antd'
import { useTownNames } from './useTownNames.ts'

type Props = { town: string | undefined; onChoose: (town: string | undefined) => void }

export function TownSelect({ town, onChoose }: Props) {
  const { towns } = useTownNames()
  return (
    <Select<string>
      className="filter-title"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label="乡镇街道"
      placeholder="乡镇街道"
      value={town ?? null}
      options={towns.map(({ code, name }) => ({ value: code, label: name }))}
      onChange={onChoose}
    />
  )
}
