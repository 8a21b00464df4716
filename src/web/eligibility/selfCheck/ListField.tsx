import type { CollectionText } from '#domain/eligibility/factText.ts'
import type { FactProblem } from '#domain/eligibility/facts/readFacts.ts'
import type { TypedRow } from '#domain/eligibility/selfCheck/typedFacts.ts'
import { useState } from 'react'
import { FigureField } from './FigureField.tsx'
import { unitShown } from './unitShown.ts'

type Rows = readonly TypedRow[] | undefined
type Props = {
  list: CollectionText
  rows: Rows
  problems: readonly FactProblem[]
  onRows: (rows: Rows) => void
}

/** A list is unknown, empty, or written row by row; one that is written counts as whole. */
export function ListField({ list, rows, problems, onRows }: Props) {
  const { name, definition } = list
  const { dropRows, takeBack } = useDropped(rows, onRows)
  return (
    <fieldset>
      <legend>{name}</legend>
      <p className="quiet">
        {definition}
        。写了就算写全；一项也没有，请点“没有”。清单随回传文件带去，只供对照：请另把清单和证书交科技主管部门，登记到台账才作数。
      </p>
      {rows && rows.length > 0 && <ListTable {...{ list, rows, onRows, dropRows }} />}
      {problems.map(({ fact, sentence }) => (
        <p key={fact} className="problem" role="alert">
          {sentence}
        </p>
      ))}
      <ListActs {...{ name, rows, onRows, dropRows, takeBack }} />
    </fieldset>
  )
}

/** One press takes rows away; while nothing else has been done to the list, another brings them back. */
function useDropped(rows: Rows, onRows: Props['onRows']) {
  const [dropped, setDropped] = useState<{ before: Rows; after: Rows }>()
  const dropRows = (after: Rows) => {
    setDropped({ before: rows, after })
    onRows(after)
  }
  const mayTakeBack = dropped?.after === rows && dropped?.before?.some((it) => Object.values(it).some(Boolean))
  return { dropRows, takeBack: mayTakeBack ? () => onRows(dropped?.before) : null }
}

type Dropping = { dropRows: Props['onRows'] }

type TableProps = Pick<Props, 'list' | 'onRows'> & Dropping & { rows: readonly TypedRow[] }

function ListTable({ list, rows, onRows, dropRows }: TableProps) {
  return (
    <div className="wide">
      <table className="years">
        <thead>
          <tr>
            <th scope="col">序号</th>
            {list.fields.map((it) => (
              <th scope="col" key={it.id}>
                {it.name}
                {unitShown(it) && `（${unitShown(it)}）`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows.entries()].map(([at, row]) => (
            <ListRow
              key={at}
              {...{ list, row, at }}
              onRow={(it) => onRows(rows.map((other, place) => (place === at ? it : other)))}
              onDrop={() => dropRows(rows.filter((_, place) => place !== at))}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type ActsProps = Pick<Props, 'rows' | 'onRows'> & Dropping & { name: string; takeBack: (() => void) | null }

function ListActs({ name, rows, onRows, dropRows, takeBack }: ActsProps) {
  return (
    <p className="acts">
      <button type="button" onClick={() => onRows([...(rows ?? []), {}])}>
        添一行{name}
      </button>
      {rows?.length !== 0 && (
        <button type="button" onClick={() => dropRows([])}>
          没有{name}
        </button>
      )}
      {rows && (
        <button type="button" onClick={() => dropRows(undefined)}>
          {name}改为未知
        </button>
      )}
      {takeBack && (
        <button type="button" onClick={takeBack}>
          撤销，找回{name}
        </button>
      )}
      <span className="quiet" role="status">
        {rows ? (rows.length === 0 ? '现为：没有' : `现为：${rows.length} 项`) : '现为：未知'}
      </span>
    </p>
  )
}

type RowProps = { list: CollectionText; row: TypedRow; at: number; onRow: (row: TypedRow) => void; onDrop: () => void }

function ListRow({ list: { name, fields }, row, at, onRow, onDrop }: RowProps) {
  return (
    <tr>
      <td>
        {at + 1}{' '}
        <button type="button" aria-label={`删去${name}第 ${at + 1} 行`} onClick={onDrop}>
          删
        </button>
      </td>
      {fields.map((field) => (
        <td key={field.id}>
          <FigureField
            label={`${name}第 ${at + 1} 行${field.name}`}
            kind={field.kind}
            choices={field.choices}
            value={row[field.id] ?? ''}
            onType={(it) => onRow({ ...row, [field.id]: it })}
          />
        </td>
      ))}
    </tr>
  )
}
