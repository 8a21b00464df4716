import { readCreditCode } from '#values/creditCode.ts'
import type { SelfCheckGiven } from '#domain/eligibility/selfCheck/selfCheckGiven.ts'
import { Day } from '#values/day.ts'
import type { Choice } from './checking.ts'
import { SchemeFields } from './SchemeFields.tsx'

type Props = { given: SelfCheckGiven; choice: Choice; onChoose: (chosen: Partial<Choice>) => void }

/** Who is asked about, by which conditions, as of which day. */
export function ChoiceFields({ given, choice, onChoose }: Props) {
  const code = choice.creditCode.trim() === '' ? { value: '' } : readCreditCode(choice.creditCode)
  return (
    <div className="choice">
      <label>
        企业名称
        <input value={choice.name} onChange={({ target }) => onChoose({ name: target.value })} />
      </label>
      <label>
        统一社会信用代码
        <input value={choice.creditCode} onChange={({ target }) => onChoose({ creditCode: target.value })} />
      </label>
      <SchemeFields given={given} choice={choice} onChoose={onChoose} />
      <label>
        对照日期
        <input
          type="date"
          value={choice.on}
          onChange={({ target }) => {
            const day = Day.safeParse(target.value)
            if (day.success) onChoose({ on: day.data })
          }}
        />
      </label>
      {'problem' in code && (
        <p className="problem" role="alert">
          {code.problem}
        </p>
      )}
    </div>
  )
}
