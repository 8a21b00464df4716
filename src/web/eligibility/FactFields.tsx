import { Input, InputNumber, Radio, Select } from 'antd'
import type { FactText } from '#domain/eligibility/factText.ts'
import { factNamed } from '#domain/eligibility/sentences/named.ts'
import type { Names } from '#domain/eligibility/sentences/names.ts'
import { DayField } from '#web/frame/DayField.tsx'
import type { AskedFact } from './askedFacts.ts'
import type { Typed } from './typedFacts.ts'

type Props = {
  asked: readonly AskedFact[]
  typed: Typed
  names: Names
  /** What follows from other figures where nothing is stated. */
  reckoned?: Readonly<Record<string, string>>
  onType: (key: string, value: string | null) => void
}

/** One field for each fact: money in 万元, shares in %, a day, a yes or no or another choice; an empty field is unknown. */
export function FactFields({ asked, typed, names, reckoned, onType }: Props) {
  return (
    <div className="fact-fields">
      {asked.map(({ key, year, text }) => {
        const label = factNamed({ fact: text.id, year }, names)
        const value = typed[key] ?? null
        const Field = fieldOf(text)
        return (
          <div key={key} title={text.definition}>
            <span>{label}</span>
            <Field {...{ label, text, value }} reckoned={reckoned?.[key]} onType={(it) => onType(key, it)} />
          </div>
        )
      })}
    </div>
  )
}

type FieldProps = {
  label: string
  text: FactText
  value: string | null
  reckoned: string | undefined
  onType: (value: string | null) => void
}

function fieldOf({ kind }: FactText) {
  if (kind === 'flag') return FlagField
  if (kind === 'choice') return ChoiceField
  if (kind === 'day') return DayFactField
  return kind === 'text' || kind === 'industry' ? WordField : FigureField
}

function ChoiceField({ label, text: { choices }, value, onType }: FieldProps) {
  return (
    <Select
      aria-label={label}
      value={value}
      placeholder="未知"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      options={Object.entries(choices ?? {}).map(([code, name]) => ({ value: code, label: name }))}
      onChange={(it: string | undefined) => onType(it ?? null)}
    />
  )
}

function DayFactField({ label, value, onType }: FieldProps) {
  return <DayField label={label} value={value} onChange={onType} />
}

function WordField({ label, text: { kind }, value, onType }: FieldProps) {
  return (
    <Input
      aria-label={label}
      value={value ?? ''}
      placeholder={kind === 'industry' ? '未知，行业代码如 C3984' : '未知'}
      maxLength={200}
      onChange={({ target }) => onType(target.value === '' ? null : target.value)}
    />
  )
}

function FlagField({ label, value, onType }: FieldProps) {
  return (
    <Radio.Group
      aria-label={label}
      optionType="button"
      size="small"
      value={value}
      options={yesNo}
      onChange={({ target }) => onType(target.value as string | null)}
    />
  )
}

function FigureField({ label, text: { kind, unit = '' }, value, reckoned, onType }: FieldProps) {
  return (
    <InputNumber<string>
      aria-label={label}
      stringMode
      value={value}
      placeholder={reckoned === undefined ? '未知' : `未填，推算为 ${reckoned}`}
      suffix={kind === 'money' ? '万元' : kind === 'share' ? '%' : unit}
      controls={false}
      onChange={(it) => onType(it === null || it === '' ? null : String(it))}
    />
  )
}

const yesNo = [
  { value: 'true', label: '是' },
  { value: 'false', label: '否' },
  { value: null, label: '未知' },
]
