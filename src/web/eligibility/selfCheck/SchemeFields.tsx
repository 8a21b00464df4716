import { NEW_APPLICATION } from '#domain/eligibility/readScheme.ts'
import type { SelfCheckGiven } from '#domain/eligibility/selfCheck/selfCheckGiven.ts'
import type { Choice } from './checking.ts'

type Props = { given: SelfCheckGiven; choice: Choice; onChoose: (chosen: Partial<Choice>) => void }

/** The scheme, and its mode where it has more than one. */
export function SchemeFields({ given: { schemes }, choice, onChoose }: Props) {
  const titles = [...new Map(schemes.texts.map(({ id, title }) => [id, title]))]
  const named = schemes.texts.filter(({ id }) => id === choice.scheme).flatMap(({ modes }) => Object.entries(modes))
  return (
    <>
      <label>
        认定条件
        <select
          value={choice.scheme}
          onChange={({ target }) => onChoose({ scheme: target.value, mode: NEW_APPLICATION })}
        >
          <option value="">请选择</option>
          {titles.map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {named.length > 0 && (
        <label>
          申请方式
          <select value={choice.mode} onChange={({ target }) => onChoose({ mode: target.value })}>
            {[...new Map([[NEW_APPLICATION, '新申请'], ...named])].map(([mode, words]) => (
              <option key={mode} value={mode}>
                {words}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  )
}
