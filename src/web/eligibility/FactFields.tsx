import { InputNumber, Radio } from 'antd'
import type { FactText } from '#domain/eligibility/factText.ts'
import { factNamed } from '#domain/eligibility/sentences/named.ts'
import type { Names } from '#domain/eligibility/sentences/names.ts'
import type { AskedFact } from './askedFacts.ts'
import type { Typed } from './typedFacts.ts'

type Props = {
  asked: readonly AskedFact[]
  typed: Typed
  names: Names
  onType: (key: string, value: string | null) => void
}

/** One field for each figure: money in 万元, shares in %, a yes or no to choose; an empty field is unknown. */
export function FactFields({ asked, typed, names, onType }: Props) {
  return (
    <div className="fact-fields">
      {asked.map(({ key, year, text }) => {
        const label = factNamed({ fact: text.id, year }, names)
        const value = typed[key] ?? null
        const Field = text.kind === 'flag' ? FlagField : FigureField
        return (
          <div key={key} title={text.definition}>
            <span>{label}</span>
            <Field label={label} text={text} value={value} onType={(it) => onType(key, it)} />
          </div>
        )
      })}
    </div>
  )
}

type FieldProps = { label: string; text: FactText; value: string | null; onType: (value: string | null) => void }

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

function FigureField({ label, text: { kind, unit = '' }, value, onType }: FieldProps) {
  return (
    <InputNumber<string>
      aria-label={label}
      stringMode
      value={value}
      placeholder="未知"
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
