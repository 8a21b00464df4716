import { InputNumber, Select } from 'antd'
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
        return (
          <label key={key} title={text.definition}>
            <span>{label}</span>
            {text.kind === 'flag' ? (
              <Select
                aria-label={label}
                value={value}
                options={yesNo}
                placeholder="未知"
                allowClear
                onChange={(it?: string) => onType(key, it ?? null)}
              />
            ) : (
              <InputNumber<string>
                aria-label={label}
                stringMode
                value={value}
                placeholder="未知"
                suffix={text.kind === 'money' ? '万元' : text.kind === 'share' ? '%' : (text.unit ?? '')}
                controls={false}
                onChange={(it) => onType(key, it === null || it === '' ? null : String(it))}
              />
            )}
          </label>
        )
      })}
    </div>
  )
}

const yesNo = [
  { value: 'true', label: '是' },
  { value: 'false', label: '否' },
]
