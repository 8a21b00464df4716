import { Input } from 'antd'
import type { KeyboardEvent } from 'react'
import type { Blank } from '#domain/eligibility/sheet/blank.ts'
import { blankHint } from '#domain/eligibility/sheet/blankHint.ts'
import { factNamed } from '#domain/eligibility/sentences/named.ts'
import { blankId } from './blankId.ts'
import type { Names } from '#domain/eligibility/sentences/names.ts'

type Props = {
  blanks: readonly Blank[]
  /** What was recorded since the sheet was printed, as it stands in its field. */
  recorded: Readonly<Record<string, string>>
  typed: Readonly<Record<string, string>>
  problems: Readonly<Record<string, string>>
  names: Names
  onType: (key: string, value: string) => void
  /** Enter in the last field. */
  onLast: () => void
}

/** The numbered fields of a sheet, as many as on paper and in its order; enter moves on to the next that is not recorded yet. */
export function BlankFields({ blanks, recorded, typed, problems, names, onType, onLast }: Props) {
  const isOpen = ({ key }: Blank) => recorded[key] === undefined
  const first = blanks.find(isOpen)
  const move = (event: KeyboardEvent<HTMLInputElement>, at: number) => {
    event.preventDefault()
    const next = blanks.slice(at + 1).find(isOpen)
    if (next) document.getElementById(blankId(next.key))?.focus()
    else onLast()
  }
  return (
    <ol className="blank-fields">
      {blanks.map(({ number, key, year, text }, at) => (
        <li key={key} value={number} title={text.definition}>
          <label htmlFor={blankId(key)}>{factNamed({ fact: text.id, year }, names)}</label>
          <Input
            id={blankId(key)}
            {...(problems[key] ? { 'aria-invalid': true, 'aria-describedby': `${blankId(key)}-problem` } : {})}
            value={typed[key] ?? recorded[key] ?? ''}
            suffix={
              <span className="quiet">
                {blankHint(text)}
                {recorded[key] !== undefined && '　已登记'}
              </span>
            }
            status={problems[key] ? 'error' : ''}
            autoFocus={key === first?.key}
            autoComplete="off"
            onChange={({ target }) => onType(key, target.value)}
            onPressEnter={(event) => move(event, at)}
          />
          {problems[key] && (
            <div id={`${blankId(key)}-problem`} role="alert">
              {problems[key]}
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
