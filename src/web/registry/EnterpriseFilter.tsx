import { Checkbox, Input, Select } from 'antd'
import { titles, type Title } from '#domain/registry/title.ts'
import type { Day } from '#values/day.ts'
import { DayField } from '#web/frame/DayField.tsx'
import { useSession } from '#web/frame/useSession.ts'
import './filter.css'
import type { EnterprisesSearch } from './enterprisesSearch.ts'
import { TownSelect } from './TownSelect.tsx'

type Props = { search: EnterprisesSearch; onChoose: (chosen: EnterprisesSearch) => void }

export function EnterpriseFilter({ search: { search, title, town, unverified, on }, onChoose }: Props) {
  const { today } = useSession()
  return (
    <form className="filter" role="search" onSubmit={(event) => event.preventDefault()}>
      <Input.Search
        key={search}
        className="filter-words"
        defaultValue={search}
        allowClear
        aria-label="查找企业"
        placeholder="名称、曾用名或统一社会信用代码"
        onSearch={(words) => onChoose({ search: words.trim() || undefined })}
      />
      <Select<Title>
        className="filter-title"
        allowClear
        aria-label="持有的称号"
        placeholder="持有的称号"
        value={title ?? null}
        options={options}
        onChange={(chosen: Title | undefined) => onChoose({ title: chosen })}
      />
      <TownSelect town={town} onChoose={(chosen) => onChoose({ town: chosen })} />
      <Checkbox
        checked={unverified ?? false}
        onChange={({ target }) => onChoose({ unverified: target.checked || undefined })}
      >
        只看待核实
      </Checkbox>
      <label>
        截至{' '}
        <DayField
          label="截至日期"
          value={on ?? today}
          onChange={(day) => onChoose({ on: day === null || day === today ? undefined : (day as Day) })}
        />
      </label>
    </form>
  )
}

const options = Object.entries(titles).map(([value, { name }]) => ({ value: value as Title, label: name }))
