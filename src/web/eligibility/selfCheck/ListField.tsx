import type { CollectionText } from '#domain/eligibility/factText.ts'
import type { FactProblem } from '#domain/eligibility/facts/readFacts.ts'
import type { TypedRow } from '#domain/eligibility/selfCheck/typedFacts.ts'
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
  return (
    <fieldset>
      <legend>{name}</legend>
      <p className="quiet">
        {definition}
        。写了就算写全；一项也没有，请点“没有”。清单随回传文件带去，只供对照：请另把清单和证书交科技主管部门，登记到台账才作数。
      </p>
      {rows && rows.length > 0 && <ListTable list={list} rows={rows} onRows={onRows} />}
      {problems.map(({ fact, sentence }) => (
        <p key={fact} className="problem" role="alert">
          {sentence}
        </p>
      ))}
      <ListActs name={name} rows={rows} onRows={onRows} />
    </fieldset>
  )
}

function ListTable({ list, rows, onRows }: Pick<Props, 'list' | 'onRows'> & { rows: readonly TypedRow[] }) {
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
            <ListRow key={at} {...{ list, row, at }} onRow={(it) => onRows(replaced(rows, at, it))} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ListActs({ name, rows, onRows }: Pick<Props, 'rows' | 'onRows'> & { name: string }) {
  return (
    <p className="acts">
      <button type="button" onClick={() => onRows([...(rows ?? []), {}])}>
        添一行{name}
      </button>
      {rows?.length !== 0 && (
        <button type="button" onClick={() => onRows([])}>
          没有{name}
        </button>
      )}
      {rows && (
        <button type="button" onClick={() => onRows(undefined)}>
          {name}改为未知
        </button>
      )}
      <span className="quiet">
        {rows ? (rows.length === 0 ? '现为：没有' : `现为：${rows.length} 项`) : '现为：未知'}
      </span>
    </p>
  )
}

type RowProps = { list: CollectionText; row: TypedRow; at: number; onRow: (row: TypedRow | null) => void }

function ListRow({ list: { name, fields }, row, at, onRow }: RowProps) {
  return (
    <tr>
      <td>
        {at + 1}{' '}
        <button type="button" aria-label={`删去${name}第 ${at + 1} 行`} onClick={() => onRow(null)}>
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

function replaced(rows: readonly TypedRow[], at: number, row: TypedRow | null): TypedRow[] {
  return rows.flatMap((it, place) => (place !== at ? [it] : row === null ? [] : [row]))
}
