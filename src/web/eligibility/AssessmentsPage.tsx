import { caveat } from '#domain/eligibility/sentences/caveat.ts'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { AssessmentScheme } from '#domain/eligibility/batch/assessmentRow.ts'
import { withoutText } from '#domain/eligibility/batch/assessmentWords.ts'
import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import { NoSuchPage } from '#web/frame/NoSuchPage.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { Renewed } from '#web/frame/Renewed.tsx'
import { useAsked } from '#web/frame/useAsked.ts'
import { useRead } from '#web/frame/useRead.ts'
import { useSession } from '#web/frame/useSession.ts'
import { PAGE } from '#web/registry/enterpriseQuestion.ts'
import { AssessmentFilter } from './AssessmentFilter.tsx'
import { assessmentQuestionOf } from './assessmentQuestionOf.ts'
import type { AssessmentsSearch } from './assessmentsSearch.ts'
import { AssessmentList } from './AssessmentList.tsx'
import { AssessmentMatrix } from './AssessmentMatrix.tsx'
import type { Paged } from './assessmentTable.ts'
import { KeptState } from './KeptState.tsx'
import './eligibility.css'

/** 批量对标: every enterprise against every scheme in force; of one scheme who is nearest to it. */
export function AssessmentsPage() {
  const search = useSearch({ from: '/office/assessments' })
  const navigate = useNavigate({ from: '/assessments' })
  const { account } = useSession()
  const { asked, late } = useAsked(search)
  const question = assessmentQuestionOf(asked)
  const { rows, total, leftOut, schemes, kept, outdated } = useRead('listAssessments', question)
  const choose = (chosen: AssessmentsSearch) =>
    void navigate({ search: (it) => ({ ...it, page: undefined, ...chosen }), replace: true })
  const shown = { rows, total, page: asked.page ?? 1, onPage: (page: number) => choose({ page }) }
  const scheme = schemes.find((it) => it.scheme === asked.scheme)
  const whose = account?.role === 'unit' ? '本单位可见的企业' : '全部企业'
  return (
    <>
      <PageHead
        title="批量对标"
        says={`${whose}${says}${scheme ? '' : inCells}符合筛选的企业 ${total} 家。${withoutText(leftOut)}`}
      >
        <ExportButtons list="listAssessments" input={question} />
      </PageHead>
      <div className="kept-state">
        <KeptState kept={kept} outdated={outdated} />
      </div>
      <AssessmentFilter search={search} schemes={schemes} onChoose={choose} />
      <Renewed late={late}>
        <Shown {...shown} schemes={schemes} scheme={scheme} />
      </Renewed>
    </>
  )
}

type Props = Paged & { schemes: AssessmentScheme[]; scheme: AssessmentScheme | undefined }

function Shown({ schemes, scheme, ...paged }: Props) {
  const { rows, total, page, onPage } = paged
  if (rows.length === 0 && total > 0) return <NoSuchPage page={page} pages={Math.ceil(total / PAGE)} onPage={onPage} />
  return scheme ? <AssessmentList {...paged} scheme={scheme} /> : <AssessmentMatrix {...paged} schemes={schemes} />
}

const says = `对照施行中的各套条件（新申请）。${caveat}；缺资料不等于不达标。`
const inCells = '格中“已知 5 达 4、缺 6”指资料够的 5 条里达到 4 条，另 6 条缺资料。'
