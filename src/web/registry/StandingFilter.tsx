import { InputNumber } from 'antd'
import { ChoiceSelect } from './ChoiceSelect.tsx'
import type { EnterprisesSearch } from './enterprisesSearch.ts'
import { standingChoices, standingChosen, standingSearch } from './standingChoices.ts'

type Props = {
  search: EnterprisesSearch
  counts: Record<string, number> | undefined
  onChoose: (chosen: EnterprisesSearch) => void
}

/** How an enterprise stands with a title; of what is due, within how many days. */
export function StandingFilter({ search, counts, onChoose }: Props) {
  return (
    <>
      <ChoiceSelect
        label="称号"
        value={standingChosen(search)}
        choices={standingChoices}
        counts={counts}
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
    </>
  )
}
