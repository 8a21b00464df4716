import type { FactProblem } from '#domain/eligibility/facts/readFacts.ts'
import type { FormFigure, SelfCheckForm } from '#domain/eligibility/selfCheck/selfCheckForm.ts'
import type { TypedFacts } from '#domain/eligibility/selfCheck/typedFacts.ts'
import { useState, type KeyboardEvent } from 'react'
import type { Entries } from './entries.ts'
import { FigureField } from './FigureField.tsx'
import { ListField } from './ListField.tsx'
import { unitShown } from './unitShown.ts'
import { YearTable } from './YearTable.tsx'

type Props = {
  form: SelfCheckForm
  typed: TypedFacts
  problems: readonly FactProblem[]
  onType: (typed: TypedFacts) => void
}

/** The facts that one scheme reads: what the enterprise is, its figures by year, its lists; Enter goes to the next field. */
export function FactsForm({ form: { figures, research, lists }, typed, problems, onType }: Props) {
  const entries = {
    value: (key: string) => typed.figures[key] ?? '',
    problem: (key: string) => problems.find(({ fact }) => fact === key)?.sentence,
    type: (key: string, value: string) => onType({ ...typed, figures: { ...typed.figures, [key]: value } }),
  }
  const single = figures.filter(({ year }) => year === null)
  const yearly = figures.filter(({ year }) => year !== null)
  return (
    <form aria-label="填写数据" onSubmit={(event) => event.preventDefault()} onKeyDown={next}>
      <p className="quiet">不知道的留空：未知不等于零，也不等于“否”。金额以万元填，比例以 % 填；按回车到下一格。</p>
      {yearly.length > 0 && <YearTable title="年度数据" figures={yearly} {...entries} />}
      {research.length > 0 && <ResearchFields figures={research} {...entries} />}
      {single.length > 0 && <SingleFields figures={single} {...entries} />}
      {lists.map((list) => (
        <ListField
          key={list.id}
          list={list}
          rows={typed.lists[list.id]}
          problems={problems.filter(({ fact }) => fact.startsWith(`${list.id} `))}
          onRows={(rows) => onType({ ...typed, lists: withList(typed.lists, list.id, rows) })}
        />
      ))}
    </form>
  )
}

/** Open at first where something is filled in; then the reader alone closes it, not a figure that is deleted to be corrected. */
function ResearchFields({ figures, ...entries }: { figures: readonly FormFigure[] } & Entries) {
  const [open] = useState(() => figures.some(({ key }) => entries.value(key) !== ''))
  return (
    <details open={open}>
      <summary>研发费用（高新技术企业口径）没有合计的，按八项填</summary>
      <p className="quiet">
        一年的各行都填（没有的填 0），合计由本页按 195 号文算出；填了合计的年度按合计算，不看八项。
      </p>
      <YearTable title="研发费用八项" figures={figures} {...entries} />
    </details>
  )
}

function SingleFields({ figures, ...entries }: { figures: readonly FormFigure[] } & Entries) {
  return (
    <>
      <h3>企业情况</h3>
      <div className="singles">
        {figures.map((it) => (
          <SingleField key={it.key} of={it} {...entries} />
        ))}
      </div>
    </>
  )
}

function SingleField({ of: { key, text }, value, problem, type }: { of: FormFigure } & Entries) {
  const { name, kind, choices, definition, source } = text
  return (
    <div className="single">
      <strong>
        {name}
        {unitShown(text) && `（${unitShown(text)}）`}
      </strong>
      <FigureField
        label={name}
        {...{ kind, choices }}
        value={value(key)}
        problem={problem(key)}
        onType={(it) => type(key, it)}
      />
      <span className="quiet">
        {definition}。取自：{source}
      </span>
    </div>
  )
}

function withList(lists: TypedFacts['lists'], id: string, rows: TypedFacts['lists'][string] | undefined) {
  const { [id]: _, ...others } = lists
  return rows === undefined ? others : { ...others, [id]: rows }
}

/** Enter in a field. While Chinese is being composed it only settles the words. */
function next(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>('input, select')].filter(
    (it) => it.offsetParent !== null,
  )
  const at = fields.indexOf(event.target as HTMLElement)
  if (at < 0) return
  event.preventDefault()
  fields[at + 1]?.focus()
}
