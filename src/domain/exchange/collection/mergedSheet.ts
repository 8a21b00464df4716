import type { Day } from '#values/day.ts'
import { listSheet, type ListColumn } from '../listSheet.ts'
import type { CellValue } from '#values/column.ts'
import type { Sheet } from '../sheet.ts'
import type { Collection } from './collection.ts'
import { knownColumns, shownColumns } from './knownColumn.ts'
import type { MergedRow } from './mergeAnswers.ts'

type Words = { on: Day; banner: string | undefined; awaited: readonly string[] }

/** The merged table as a sheet: every row says which unit said it, and who has not reported stands above the header. */
export function mergedSheet(collection: Collection, rows: readonly MergedRow[], { on, banner, awaited }: Words): Sheet {
  const known = shownColumns(collection.known)
  const shown = rows.filter((it) => it.counts !== 'no')
  return listSheet({
    name: '汇总表',
    title: `${collection.title}汇总表（${on}）${banner ? `　${banner}` : ''}`,
    notes: [
      `共 ${shown.length} 行，取各单位最近一次报回；退回未改的行不列入。${awaited.length > 0 ? `尚未报：${awaited.join('、')}。` : '各单位均已报。'}`,
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

function remarks({ state, counts, alsoFrom, differences }: MergedRow): string {
  return [
    ...(state === 'added' ? ['单位新增，待核对'] : []),
    ...(counts === 'undecided' ? [`${alsoFrom.join('、')}也报了这一家，待裁定`] : []),
    ...(differences.length > 0 ? [`锁定内容被改动，未采用：${differences.map((it) => it.header).join('、')}`] : []),
  ].join('；')
}
