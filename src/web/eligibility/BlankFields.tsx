import { Input } from 'antd'
import type { KeyboardEvent } from 'react'
import type { Blank } from '#domain/eligibility/sheet/blank.ts'
import { blankHint } from '#domain/eligibility/sheet/blankHint.ts'
import { factNamed } from '#domain/eligibility/sentences/named.ts'
import type { Names } from '#domain/eligibility/sentences/names.ts'

type Props = {
  blanks: readonly Blank[]
  typed: Readonly<Record<string, string>>
  problems: Readonly<Record<string, string>>
  names: Names
  onType: (key: string, value: string) => void
  /** Enter in the last field. */
  onLast: () => void
}

/** The numbered fields of a sheet, as many as on paper and in its order; enter moves on. */
export function BlankFields({ blanks, typed, problems, names, onType, onLast }: Props) {
  const move = (event: KeyboardEvent<HTMLInputElement>, at: number) => {
    event.preventDefault()
    const next = blanks[at + 1]
    if (next) document.getElementById(next.key)?.focus()
    else onLast()
  }
  return (
    <ol className="blank-fields">
      {blanks.map(({ number, key, year, text }, at) => (
        <li key={key} value={number} title={text.definition}>
          <label htmlFor={key}>{factNamed({ fact: text.id, year }, names)}</label>
          <Input
            id={key}
            value={typed[key] ?? ''}
            suffix={<span className="quiet">{blankHint(text)}</span>}
            status={problems[key] ? 'error' : ''}
            autoFocus={at === 0}
            autoComplete="off"
            onChange={({ target }) => onType(key, target.value)}
            onPressEnter={(event) => move(event, at)}
          />
          {problems[key] && <div role="alert">{problems[key]}</div>}
        </li>
      ))}
    </ol>
  )
}
