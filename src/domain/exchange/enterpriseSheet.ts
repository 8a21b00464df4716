import type { EnterpriseRow, HeldTitle } from '#domain/registry/enterprise.ts'
import { titles, type Title } from '#domain/registry/title.ts'
import type { Day } from '#values/day.ts'
import { listSheet } from './listSheet.ts'
import type { CellValue, Sheet } from './sheet.ts'

/** What the sheet says beside its rows. `banner` is a word such as 演示数据. */
export type EnterpriseSheetWords = {
  on: Day
  unitNames: ReadonlyMap<string, string>
  townNames: ReadonlyMap<string, string>
  banner: string | undefined
}

/** 企业库 as a sheet, in the order given, with day and definition above the header. */
export function enterpriseSheet(rows: readonly EnterpriseRow[], words: EnterpriseSheetWords): Sheet {
  const { on, banner } = words
  return listSheet({
    name: '企业库',
    title: `企业库（${on}）${banner ? `　${banner}` : ''}`,
    notes: [`共 ${rows.length} 家。称号以 ${on} 当日有效为准；责任单位为归属认定结果，未归属的注明待认领或期初已有。`],
    columns: [
      { header: '统一社会信用代码', kind: 'text', width: 24 },
      { header: '企业名称', kind: 'text', width: 36 },
      { header: '成立日期', kind: 'day', width: 14 },
      { header: '乡镇街道', kind: 'text', width: 16 },
      { header: '园区', kind: 'text', width: 18 },
      { header: '行业代码', kind: 'text', width: 12 },
      { header: '高新技术企业有效期至', kind: 'day', width: 20 },
      { header: '科技型企业入库日期', kind: 'day', width: 20 },
      { header: '责任单位', kind: 'text', width: 28 },
    ],
    rows: rows.map((row) => cells(row, words)),
  })
}

function cells(row: EnterpriseRow, { unitNames, townNames }: EnterpriseSheetWords): CellValue[] {
  const held = (title: Title) => row.titles.find((it) => it.title === title)
  return [
    row.creditCode,
    row.name,
    row.registeredOn,
    townNames.get(row.town ?? '') ?? row.town,
    row.park,
    row.industry,
    held('high-tech-enterprise')?.validUntil ?? null,
    held('city-tech-enterprise')?.since ?? null,
    row.titles.map((it) => unitOf(it, unitNames)).join('；') || null,
  ]
}

function unitOf({ title, unit, inOpening }: HeldTitle, unitNames: ReadonlyMap<string, string>): string {
  return `${titles[title].name}：${unit === null ? (inOpening ? '期初已有' : '待认领') : (unitNames.get(unit) ?? unit)}`
}
