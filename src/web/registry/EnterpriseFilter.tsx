import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { Day } from '#values/day.ts'
import { DayField } from '#web/frame/DayField.tsx'
import { readQuery } from '#web/frame/readQuery.ts'
import { useSession } from '#web/frame/useSession.ts'
import { ChoiceSelect } from './ChoiceSelect.tsx'
import { filterOf, unfiltered } from './enterpriseQuestion.ts'
import type { EnterprisesSearch } from './enterprisesSearch.ts'
import { IndustrySelect } from './IndustrySelect.tsx'
import { OnlyUnverified } from './OnlyUnverified.tsx'
import { SearchWords } from './SearchWords.tsx'
import { StandingFilter } from './StandingFilter.tsx'
import { useFilterChoices } from './useFilterChoices.ts'
import './filter.css'

type Props = {
  search: EnterprisesSearch
  /** Whether a day can be chosen; what is kept for everybody is of one day. */
  dated?: boolean
  onChoose: (chosen: EnterprisesSearch) => void
}

/** Every filter with its counts, which come after the list and never hold it up. */
export function EnterpriseFilter({ search, dated = true, onChoose }: Props) {
  const { today } = useSession()
  const filter = filterOf(search)
  const { on } = search
  const counts = useQuery(readQuery('countEnterprises', { filter, ...(on ? { on } : {}) })).data?.counts
  return (
    <form className="filter" role="search" onSubmit={(event) => event.preventDefault()}>
      <SearchWords words={search.search} onChoose={onChoose} />
      <StandingFilter search={search} counts={counts?.standing} onChoose={onChoose} />
      <IndustrySelect
        value={search.industry}
        counts={counts?.industry}
        onChoose={(industry) => onChoose({ industry })}
      />
      {useFilterChoices(counts).map(({ facet, ...select }) => (
        <ChoiceSelect
          key={facet}
          {...select}
          value={search[facet]}
          counts={counts?.[facet]}
          onChoose={(choice) => onChoose({ [facet]: choice })}
        />
      ))}
      <OnlyUnverified search={search} onChoose={onChoose} />
      {dated && (
        <DayField
          label="截至日期"
          value={on ?? today}
          onChange={(day) => onChoose({ on: day === null || day === today ? undefined : (day as Day) })}
        />
      )}
      {Object.keys(filter).length > 0 && (
        <Button type="link" onClick={() => onChoose(unfiltered)}>
          清除条件
        </Button>
      )}
    </form>
  )
}
