import { Checkbox, Select } from 'antd'
import type { Verdict } from '#domain/eligibility/answer.ts'
import type { AssessmentScheme } from '#domain/eligibility/batch/assessmentRow.ts'
import { shortText } from '#domain/eligibility/batch/assessmentWords.ts'
import { verdictNames } from '#domain/eligibility/sentences/verdictSentence.ts'
import { Title } from '#domain/registry/title.ts'
import { EnterpriseFilter } from '#web/registry/EnterpriseFilter.tsx'
import type { AssessmentsSearch } from './assessmentsSearch.ts'

type Props = {
  search: AssessmentsSearch
  schemes: readonly AssessmentScheme[]
  onChoose: (chosen: AssessmentsSearch) => void
}

/** What is asked of the answers, then whom it is about, as in 企业库. */
export function AssessmentFilter({ search, schemes, onChoose }: Props) {
  const { scheme, verdict, short, nearest, ...rest } = search
  const title = Title.safeParse(scheme).data
  return (
    <>
      <div className="filter">
        <Select<string>
          aria-label="认定条件"
          placeholder="全部条件"
          allowClear
          className="scheme-choice"
          value={scheme ?? null}
          options={schemes.map((it) => ({ value: it.scheme, label: it.title }))}
          onChange={(chosen) => onChoose({ ...elsewhere(search), scheme: chosen, nearest: chosen ? true : undefined })}
        />
        <Select<Verdict>
          aria-label="结论"
          placeholder="任何结论"
          allowClear
          className="filter-choice"
          value={verdict ?? null}
          options={Object.entries(verdictNames).map(([value, label]) => ({ value: value as Verdict, label }))}
          onChange={(chosen) => onChoose({ verdict: chosen })}
        />
        <Choice on={short} onChoose={(it) => onChoose({ short: it })} says={shortText} />
        {scheme && <Choice on={nearest} onChoose={(it) => onChoose({ nearest: it })} says="离条件最近的在前" />}
        {title && (
          <Choice
            on={rest.standing === 'notHeld' || undefined}
            onChoose={(it) => onChoose(it ? { title, standing: 'notHeld' } : { title: undefined, standing: undefined })}
            says="只看未持有该称号的"
          />
        )}
      </div>
      <EnterpriseFilter search={rest} dated={false} onChoose={(chosen) => onChoose(chosen as AssessmentsSearch)} />
    </>
  )
}

/** Another scheme asks about holders of another title. */
function elsewhere({ standing, scheme }: AssessmentsSearch): AssessmentsSearch {
  return standing === 'notHeld' && scheme !== undefined ? { title: undefined, standing: undefined } : {}
}

type ChoiceProps = { on: true | undefined; says: string; onChoose: (on: true | undefined) => void }

function Choice({ on, says, onChoose }: ChoiceProps) {
  return (
    <Checkbox checked={on ?? false} onChange={({ target }) => onChoose(target.checked || undefined)}>
      {says}
    </Checkbox>
  )
}
