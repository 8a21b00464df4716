import { useQuery } from '@tanstack/react-query'
import { Button, Input, InputNumber } from 'antd'
import type { Day } from '#values/day.ts'
import { DayField } from '#web/frame/DayField.tsx'
import { readQuery } from '#web/frame/readQuery.ts'
import { useSession } from '#web/frame/useSession.ts'
import { ChoiceSelect } from './ChoiceSelect.tsx'
import { filterOf, unfiltered } from './enterpriseQuestion.ts'
import type { EnterprisesSearch } from './enterprisesSearch.ts'
import { IndustrySelect } from './IndustrySelect.tsx'
import { standingChoices, standingChosen, standingSearch } from './standingChoices.ts'
import { useFilterChoices } from './useFilterChoices.ts'
import './filter.css'

type Props = { search: EnterprisesSearch; onChoose: (chosen: EnterprisesSearch) => void }

export function EnterpriseFilter({ search, onChoose }: Props) {
  const { today } = useSession()
  const filter = filterOf(search)
  const { search: words, on } = search
  // The counts come after the list and never hold it up.
  const counts = useQuery(readQuery('countEnterprises', { filter, ...(on ? { on } : {}) })).data?.counts
  const choices = useFilterChoices(counts)
  return (
    <form className="filter" role="search" onSubmit={(event) => event.preventDefault()}>
      <Input.Search
        key={words}
        className="filter-words"
        defaultValue={words}
        allowClear
        aria-label="在企业库中查找"
        placeholder="名称、曾用名、信用代码或拼音首字母"
        onSearch={(typed) => onChoose({ search: typed.trim() || undefined })}
      />
      <ChoiceSelect
        label="称号"
        value={standingChosen(search)}
        choices={standingChoices}
        counts={counts?.standing}
        onChoose={(choice) => onChoose(standingSearch(choice))}
      />
      {search.standing === 'due' && (
        <InputNumber
          aria-label="多少天内到期"
          min={0}
          max={1100}
          value={search.within ?? 90}
          suffix="天内"
          onChange={(within) => onChoose({ within: within ?? undefined })}
        />
      )}
      <IndustrySelect
        value={search.industry}
        counts={counts?.industry}
        onChoose={(industry) => onChoose({ industry })}
      />
      {choices.map(({ facet, ...select }) => (
        <ChoiceSelect
          key={facet}
          {...select}
          value={search[facet]}
          counts={counts?.[facet]}
          onChoose={(choice) => onChoose({ [facet]: choice })}
        />
      ))}
      <label>
        截至{' '}
        <DayField
          label="截至日期"
          value={on ?? today}
          onChange={(day) => onChoose({ on: day === null || day === today ? undefined : (day as Day) })}
        />
      </label>
      {Object.keys(filter).length > 0 && (
        <Button type="link" onClick={() => onChoose(unfiltered)}>
          清除条件
        </Button>
      )}
    </form>
  )
}
