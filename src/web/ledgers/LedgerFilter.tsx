import { Button, Input, Select } from 'antd'
import { UNKNOWN } from '#domain/registry/enterpriseQuestion.ts'
import { useTyped } from '#web/frame/useTyped.ts'
import { DayField } from '#web/frame/DayField.tsx'
import type { Day } from '#values/day.ts'
import type { Ledger } from './ledger.ts'
import type { LedgerSearch } from './ledgerSearch.ts'
import '#web/registry/filter.css'

type Props = { ledger: Ledger; search: LedgerSearch; total: number; onChoose: (chosen: LedgerSearch) => void }

/** Words, a stretch of days, and every field that has choices: what can be asked follows from the ledger's file. */
export function LedgerFilter({ ledger, search, total, onChoose }: Props) {
  const { search: words = '', values = {} } = search
  const [typed, setTyped] = useTyped(words)
  const filtered = words !== '' || Object.keys(values).length > 0 || search.from || search.upTo
  return (
    <form className="filter" role="search" onSubmit={(event) => event.preventDefault()}>
      <Input.Search
        className="filter-words"
        aria-label="查找"
        placeholder="企业名称、代码或登记内容"
        allowClear
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onSearch={(asked) => onChoose({ search: asked.trim() || undefined })}
      />
      <FieldChoices ledger={ledger} values={values} onChoose={onChoose} />
      <Stretch ledger={ledger} search={search} onChoose={onChoose} />
      {filtered && (
        <Button type="link" onClick={() => onChoose(unfiltered)}>
          清除条件
        </Button>
      )}
      <span className="quiet" role="status">
        {total} 条
      </span>
    </form>
  )
}

const unfiltered = { search: undefined, values: undefined, from: undefined, upTo: undefined }

type Choosing = Pick<Props, 'ledger' | 'onChoose'>

function FieldChoices({ ledger, values, onChoose }: Choosing & { values: Record<string, string> }) {
  const options = optionsOf(ledger)
  if (options.length === 0) return null
  return (
    <Select<string[]>
      className="filter-fields"
      mode="multiple"
      allowClear
      aria-label="条件"
      placeholder="条件"
      maxTagCount="responsive"
      optionFilterProp="label"
      value={Object.entries(values).map((it) => it.join(' '))}
      options={options}
      onChange={(chosen) => onChoose({ values: chosenValues(chosen) })}
    />
  )
}

function Stretch({ ledger, search: { from, upTo }, onChoose }: Choosing & Pick<Props, 'search'>) {
  const name = ledger.fields.find(({ id }) => id === ledger.happensOn)?.name
  if (name === undefined) return null
  return (
    <>
      {name}
      <DayField label={`${name}自`} value={from ?? null} onChange={(day) => onChoose({ from: asDay(day) })} />
      至
      <DayField label={`${name}至`} value={upTo ?? null} onChange={(day) => onChoose({ upTo: asDay(day) })} />
    </>
  )
}

function asDay(day: string | null): Day | undefined {
  return (day ?? undefined) as Day | undefined
}

/** The last choice of a field takes the place of the one before. */
function chosenValues(chosen: readonly string[]): Record<string, string> | undefined {
  const pairs = chosen.map((it) => it.split(' ') as [string, string])
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs)
}

function optionsOf({ fields }: Ledger) {
  return fields.flatMap(({ id, name, type, choices = {} }) => {
    const offered = type === 'flag' ? { true: '是', false: '否' } : choices
    if (type !== 'flag' && type !== 'choice') return []
    const all = [...Object.entries(offered), [UNKNOWN, '未填'] as const]
    return { label: name, options: all.map(([code, says]) => ({ value: `${id} ${code}`, label: `${name}：${says}` })) }
  })
}
