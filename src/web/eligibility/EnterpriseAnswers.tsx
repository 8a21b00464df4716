import { Alert } from 'antd'
import { namesIn } from '#domain/eligibility/sentences/names.ts'
import { factNamed } from '#domain/eligibility/sentences/named.ts'
import { useRead } from '#web/frame/useRead.ts'
import { Day } from '#values/day.ts'
import { AnswerTable } from './AnswerTable.tsx'
import type { EligibilitySearch } from './eligibilitySearch.ts'
import { JudgementTable } from './JudgementTable.tsx'
import { schemeMissing } from './schemeMissing.ts'
import { SchemeAnswer } from './SchemeAnswer.tsx'
import { SchemePlan } from './SchemePlan.tsx'
import { unjudged } from './unjudged.ts'
import { useSchemes } from './useSchemes.ts'

type Props = {
  search: EligibilitySearch & { enterprise: string }
  onChoose: (chosen: EligibilitySearch) => void
}

/** What the books come to: every scheme, or the one that is open. */
export function EnterpriseAnswers({ search: { enterprise, scheme, mode, on, applyOn }, onChoose }: Props) {
  const answers = useRead('assessEnterprise', { enterprise, mode, on })
  const schemes = useSchemes()
  const open = answers.assessments.find((it) => it.scheme === scheme)
  const names = namesIn(schemes)
  const said = (fact: string, it: Said) => saidText(it, schemes.facts.facts.find(({ id }) => id === fact)?.choices)
  return (
    <>
      {answers.disagreements.map(({ fact, year, counts, others }) => (
        <Warning
          key={`${fact} ${year}`}
          says={`${factNamed({ fact, year }, names)}有不同说法：采用 ${said(fact, counts)}；另有 ${others.map((it) => said(fact, it)).join('、')}`}
        />
      ))}
      {open ? (
        <>
          <SchemeAnswer
            key={`${enterprise} ${scheme} ${open.mode} ${on}`}
            {...{ answers, open, schemes, applyOn, onChoose }}
          />
          <JudgementTable
            {...{ enterprise, open, schemes }}
            plain={open.judgements.length > 0 ? unjudged(schemes, answers, open) : open}
          />
          <SchemePlan asked={{ enterprise, scheme: open.scheme, mode: open.mode }} {...{ applyOn, onChoose }} />
        </>
      ) : (
        <>
          {scheme !== undefined && <Warning says={schemeMissing(schemes.texts, scheme, Day.parse(answers.on))} />}
          <h2>{answers.enterprise.name ?? '（未登记名称）'}</h2>
          <AnswerTable answers={answers.assessments} names={names} onOpen={(it) => onChoose({ scheme: it })} />
        </>
      )}
    </>
  )
}

function Warning({ says }: { says: string }) {
  return <Alert type="warning" className="refused" showIcon title={says} />
}

type Said = { value: string | null; word: string | null; unit: string; source: string }

function saidText({ value, word, unit, source }: Said, choices: Record<string, string> = {}): string {
  return value === null ? `${choices[word ?? ''] ?? word}（${source}）` : `${Number(value)} ${unit}（${source}）`
}
