type Props = {
  label: string
  kind: string
  choices?: Readonly<Record<string, string>> | undefined
  value: string
  problem?: string | undefined
  onType: (value: string) => void
}

/** One field; an empty one is unknown, which is not zero and not no. */
export function FigureField({ label, kind, choices, value, problem, onType }: Props) {
  const options = kind === 'flag' ? yesNo : kind === 'choice' ? Object.entries(choices ?? {}) : null
  const common = { 'aria-label': label, 'aria-invalid': problem !== undefined, value }
  return (
    <>
      {options ? (
        <select {...common} onChange={({ target }) => onType(target.value)}>
          <option value="">未知</option>
          {options.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type={kind === 'day' ? 'date' : 'text'}
          inputMode={numeric.has(kind) ? 'decimal' : 'text'}
          className={numeric.has(kind) ? 'number' : ''}
          placeholder={kind === 'industry' ? '如 C3984' : '未知'}
          onChange={({ target }) => onType(target.value)}
        />
      )}
      {problem !== undefined && (
        <span className="problem" role="alert">
          {problem}
        </span>
      )}
    </>
  )
}

const yesNo = [
  ['true', '是'],
  ['false', '否'],
] as const
const numeric = new Set(['money', 'count', 'share', 'points', 'number', 'year'])
