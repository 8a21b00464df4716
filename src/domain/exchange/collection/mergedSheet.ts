import type { Day } from '#values/day.ts'
import { listSheet, type ListColumn } from '../listSheet.ts'
import type { CellValue } from '#values/column.ts'
import type { Sheet } from '../sheet.ts'
import { addedText } from './addedText.ts'
import type { Collection } from './collection.ts'
import { knownColumns, shownColumns } from './knownColumn.ts'
import type { MergedRow } from './mergeAnswers.ts'
import { shownAnswers, type ShownAnswers } from './shownAnswers.ts'

type Words = { on: Day; banner: string | undefined; awaited: readonly string[]; show: ShownAnswers | undefined }

/** The merged table as a sheet: every row says which unit said it, and who has not reported stands above the header. */
export function mergedSheet(collection: Collection, rows: readonly MergedRow[], words: Words): Sheet {
  const { on, banner, awaited, show } = words
  const known = shownColumns(collection.known)
  const shown = rows.filter((it) => (show === undefined ? it.counts !== 'no' : shownAnswers[show].holds(it)))
  const picked =
    show === undefined ? '计入汇总的行，退回未改和裁定不采用的不列入' : `「${shownAnswers[show].name}」的行`
  return listSheet({
    name: '汇总表',
    title: `${collection.title}汇总表（${on}）`,
    banner,
    notes: [
      `共 ${shown.length} 行，取各单位最近一次报回。${awaited.length > 0 ? `尚未报：${awaited.join('、')}。` : '各单位均已报。'}`,
      `筛选：${picked}；排序：单位、填报表中的行次，同一企业相邻。`,
    ],
    columns: [
      ...known.map((it): ListColumn => knownColumns[it]),
      ...collection.asked.map(({ header, kind }): ListColumn => ({
        header: kind === 'money' ? `${header}（万元）` : header,
        kind: kind === 'number' || kind === 'money' ? 'number' : kind === 'day' ? 'day' : 'text',
        width: 18,
      })),
      { header: '填报单位', kind: 'text', width: 20 },
      { header: '说明', kind: 'text', width: 36 },
    ],
    rows: shown.map((row) => cells(collection, row)),
  })
}

function cells({ known, asked }: Collection, row: MergedRow): CellValue[] {
  return [
    ...shownColumns(known).map((it) =>
      it === 'creditCode' ? row.creditCode : it === 'name' ? row.name : (row.known[it] ?? null),
    ),
    ...asked.map(({ header, kind }) => {
      const value = row.values[header]
      if (value === undefined) return null
      return kind === 'number' || kind === 'money' ? Number(value) : value
    }),
    row.partName,
    remarks(row) || null,
  ]
}

function remarks({ state, counts, alsoFrom, differences, reasons, ruling }: MergedRow): string {
  return [
    ...(state === 'returned' ? [`退回：${reasons.join('；')}`] : []),
    ...(state === 'added' ? [addedText(ruling)] : []),
    ...(counts === 'undecided' ? [`${alsoFrom.join('、')}也报了这一家，待裁定`] : []),
    ...(differences.length > 0 ? [`锁定内容被改动，未采用：${differences.map((it) => it.header).join('、')}`] : []),
  ].join('；')
}
