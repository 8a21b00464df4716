import { sameIndicator } from '../goals/sameIndicator.ts'
import type { LintRule } from './lintRule.ts'
import { tableIndicator } from './tableIndicator.ts'

/** A goal whose start is not printed cannot be followed from year to year. All of them are one finding. */
export const missingBaselines: LintRule = {
  id: 'missing-baseline',
  severity: 'notice',
  find: ({ goals, tables, indicatorTables }) => {
    const listed = indicatorTables.flatMap((it) => it.rows).filter((it) => it.baseline)
    const known = new Set([
      ...tables.filter((it) => it.baseline).map((it) => tableIndicator(it.title)),
      ...listed.map((it) => sameIndicator(it.indicator)),
    ])
    const bare = goals.filter(
      (it) => it.repeats === undefined && !known.has(sameIndicator(it.indicator)) && !isFlow(it.indicator),
    )
    if (bare.length === 0) return []
    const names = [...new Set(bare.map((it) => `“${it.indicator}”`))].join('、')
    const sentence = `有${bare.length}个目标没有写明起点数：${names}；请由牵头单位补报基期数。`
    return [{ sentence, places: bare.map(({ offset, text }) => ({ offset, text })) }]
  },
}

/** What is newly added starts from nothing. */
function isFlow(indicator: string): boolean {
  return FLOW.test(indicator)
}

const FLOW =
  /^(?:累计|每年)?(?:新增|新建|新认定|新开|培养|培训|培育|建设|建成|引进|引育|招引|预留|举办|改造|创建|打造|开展|完成|组织|推广|选派|发放|新\()/
