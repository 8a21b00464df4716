import { InputNumber } from 'antd'
import type { Addition } from '#domain/eligibility/gap/addition.ts'
import type { CollectionText } from '#domain/eligibility/factText.ts'
import { typedUnit } from './supposedRows.ts'
import type { Added } from './tried.ts'

type Props = {
  additions: readonly Addition[]
  collections: readonly CollectionText[]
  /** How many rows the books have of each list that they have whole. */
  known: Readonly<Record<string, readonly object[] | undefined>>
  added: Added
  onAdd: (id: string, count: number | null) => void
}

/** How many more of each kind a list has for the trial; a list that nobody knows is supposed whole once a number stands. */
export function AdditionFields({ additions, collections, known, added, onAdd }: Props) {
  return collections.map(({ id, name }) => {
    const kinds = additions.filter(({ collection }) => collection === id)
    const rows = known[id]
    if (kinds.length === 0) return null
    return (
      <fieldset key={id} className="fact-fields">
        <legend>
          {name}：{rows ? `账上 ${rows.length} 项，再增加` : '账上未知，假定一共只有'}
        </legend>
        {kinds.map((kind) => (
          <div key={kind.id}>
            <span>{kind.name}</span>
            <InputNumber
              aria-label={kind.name}
              min={0}
              max={typedUnit(kind) === kind.unit ? 100 : 1_000_000}
              precision={0}
              controls={false}
              value={added[kind.id] ?? null}
              placeholder={rows ? '0' : '未知，没有填 0'}
              suffix={typedUnit(kind)}
              onChange={(count) => onAdd(kind.id, rows && count === 0 ? null : count)}
            />
          </div>
        ))}
      </fieldset>
    )
  })
}
