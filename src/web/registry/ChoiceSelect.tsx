import { Select } from 'antd'

export type Choice = { value: string; label: string }

type Props = {
  label: string
  value: string | undefined
  choices: readonly Choice[]
  /** How many enterprises each choice would show; what nobody has stays choosable, with its 0. */
  counts: Record<string, number> | undefined
  onChoose: (value: string | undefined) => void
}

/** One filter: its choices, each with the number of enterprises it would show given the other filters. */
export function ChoiceSelect({ label, value, choices, counts, onChoose }: Props) {
  return (
    <Select<string>
      className="filter-choice"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      aria-label={label}
      placeholder={label}
      value={value ?? null}
      options={choices.map((choice) => ({ ...choice, count: counts && (counts[choice.value] ?? 0) }))}
      optionRender={({ data }) => withCount(data)}
      onChange={onChoose}
    />
  )
}

function withCount({ label, count }: { label?: React.ReactNode; count?: number }) {
  return (
    <span className="counted">
      <span>{label}</span>
      <span className="quiet">{count}</span>
    </span>
  )
}
