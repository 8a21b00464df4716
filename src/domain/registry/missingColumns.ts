import type { Column } from '#values/column.ts'
import type { Day } from '#values/day.ts'
import { absenceOutcomes, type AbsenceFinding } from './absence.ts'

type Missing = {
  name: string
  creditCode: string
  certificateNumber: string | null
  since: Day | null
  open: boolean
  finding: AbsenceFinding | null
}

/** The columns of 消失: who is missing in a full list, and what was found out about each. */
export const missingColumns = [
  { key: 'name', header: '企业', kind: 'text', width: 36, value: (it) => it.name },
  { key: 'creditCode', header: '统一社会信用代码', kind: 'text', width: 24, value: (it) => it.creditCode },
  { key: 'certificateNumber', header: '证书编号', kind: 'text', width: 20, value: (it) => it.certificateNumber },
  { key: 'since', header: '认定（入库）日期', kind: 'day', width: 18, value: (it) => it.since },
  { key: 'finding', header: '核实情况', kind: 'text', width: 48, value: findingText },
] as const satisfies readonly Column<Missing>[]

function findingText({ open, finding }: Missing): string {
  if (open) return '待核实'
  if (!finding) return '名单登记以后才入账，未列待核实'
  return `${absenceOutcomes[finding.outcome].name}　${finding.reason}（${finding.person}）`
}
