// 批量对标 and 两版影响 as lists that go out.
import { assessmentColumns } from '#domain/eligibility/batch/assessmentColumns.ts'
import { assessmentFilterWords } from '#domain/eligibility/batch/assessmentWords.ts'
import { programsOn } from '#domain/eligibility/batch/keptPrograms.ts'
import { schemeHead } from '#domain/eligibility/batch/schemeHead.ts'
import { versionColumns } from '#domain/eligibility/batch/versionColumns.ts'
import { enterpriseFilterWords } from '#domain/registry/enterpriseWords.ts'
import type { Texts } from '#texts/texts.ts'
import { compareVersions } from '../eligibility/compareVersions.ts'
import { everyAssessment } from '../eligibility/everyAssessment.ts'
import { listAssessments } from '../eligibility/listAssessments.ts'
import { exportable } from './exportable.ts'
import { outputOf } from './outputOf.ts'

export const exportableAssessments = {
  listAssessments: exportable({
    operation: listAssessments,
    words: (_input, { schemes }) => ({
      filter: assessmentFilterWords(schemes.texts),
      nested: enterpriseFilterWords,
      order: ({ nearest }) => (nearest ? '未达、缺资料的条款少者在前，同样多的得分高者在前' : '企业名称'),
    }),
    columns: ({ scheme }, { schemes }, today) => assessmentColumns(programsOn(schemes, today).map(schemeHead), scheme),
    read: everyAssessment,
  }),
  compareVersions: exportable({
    operation: compareVersions,
    words: ({ scheme, before, after }, texts) => ({
      filter: {
        scheme: () => `${titleOf(texts, scheme)} ${before} 与 ${after} 两版`,
        before: () => null,
        after: () => null,
      },
      nested: enterpriseFilterWords,
      order: () => '企业名称',
    }),
    columns: () => versionColumns,
    async read(context, input) {
      const { changes, compared } = await outputOf(compareVersions, context, input)
      return {
        definition: `两版条件（新申请）结论不同的企业，共比较 ${compared} 家。自查参考，不作为认定结论。`,
        total: changes.length,
        rows: [changes],
      }
    },
  }),
}

function titleOf({ schemes }: Texts, scheme: string): string {
  return schemes.texts.find(({ id }) => id === scheme)?.title ?? scheme
}
