import { caveat } from '#domain/eligibility/sentences/caveat.ts'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { Renewed } from '#web/frame/Renewed.tsx'
import { useAsked } from '#web/frame/useAsked.ts'
import { useRead } from '#web/frame/useRead.ts'
import { AssessmentFilter } from './AssessmentFilter.tsx'
import { assessmentQuestionOf } from './assessmentQuestionOf.ts'
import type { AssessmentsSearch } from './assessmentsSearch.ts'
import { AssessmentList } from './AssessmentList.tsx'
import { AssessmentMatrix } from './AssessmentMatrix.tsx'
import { KeptState } from './KeptState.tsx'
import './eligibility.css'

/** 批量对标: every enterprise against every scheme in force; of one scheme who is nearest to it. */
export function AssessmentsPage() {
  const search = useSearch({ from: '/office/assessments' })
  const navigate = useNavigate({ from: '/assessments' })
  const { asked, late } = useAsked(search)
  const question = assessmentQuestionOf(asked)
  const { rows, total, schemes, kept, outdated } = useRead('listAssessments', question)
  const choose = (chosen: AssessmentsSearch) =>
    void navigate({ search: (it) => ({ ...it, page: undefined, ...chosen }), replace: true })
  const shown = { rows, total, page: asked.page ?? 1, onPage: (page: number) => choose({ page }) }
  const scheme = schemes.find((it) => it.scheme === asked.scheme)
  return (
    <>
      <PageHead title="批量对标" says={`${says}符合筛选的企业 ${total} 家。`}>
        <ExportButtons list="listAssessments" input={question} />
      </PageHead>
      <KeptState kept={kept} outdated={outdated} />
      <AssessmentFilter search={search} schemes={schemes} onChoose={choose} />
      <Renewed late={late}>
        {scheme ? <AssessmentList {...shown} scheme={scheme} /> : <AssessmentMatrix {...shown} schemes={schemes} />}
      </Renewed>
    </>
  )
}

const says = `全部企业对照施行中的各套条件（新申请）。${caveat}；缺资料不等于不达标。下方数字是已知条款中达到的条数。`
