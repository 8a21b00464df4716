import type { Column } from '#values/column.ts'
import type { Day } from '#values/day.ts'
import { flowNames, type FlowKind } from './flow.ts'
import { titles, type Title } from './title.ts'

type Line = {
  name: string
  creditCode: string
  day: Day
  kind: FlowKind
  change: number
  unit: string | null
  inOpening: boolean
  certificateNumber: string | null
  validUntil: Day | null
}

/** The columns of the names behind a number, for one title. */
export function flowColumns(title: Title): Column<Line>[] {
  const certificate: Column<Line>[] = [
    { key: 'certificateNumber', header: '证书编号', kind: 'text', width: 20, value: (it) => it.certificateNumber },
    { key: 'validUntil', header: '有效期至', kind: 'day', width: 14, value: (it) => it.validUntil },
  ]
  return [
    { key: 'name', header: '企业', kind: 'text', width: 36, value: (it) => it.name },
    { key: 'creditCode', header: '统一社会信用代码', kind: 'text', width: 24, value: (it) => it.creditCode },
    { key: 'day', header: '日期', kind: 'day', width: 14, value: (it) => it.day },
    { key: 'kind', header: '类别', kind: 'text', width: 18, value: (it) => flowName(it.kind, title) },
    { key: 'change', header: '增减', kind: 'count', unit: '家', width: 12, value: (it) => it.change },
    { key: 'unit', header: '单位', kind: 'text', width: 28, value: (it, names) => unitText(it, names.unit) },
    ...(titles[title].expires ? certificate : []),
  ]
}

/** What a flow is called for a title: high-tech enterprises are certified, city tech enterprises admitted. */
export function flowName(kind: FlowKind, title: Title): string {
  return flowNames[kind].replace('认定（入库）', titles[title].entry)
}

function unitText({ unit, inOpening }: Line, nameOf: (slug: string) => string): string {
  return unit === null ? (inOpening ? '期初已有' : '待认领') : nameOf(unit)
}
