// The annex in its own printed layout, the live figures beside the targets: 序号, 部门, 总数, then per year 新增数 and 总数.
import type { Cell, Decomposition, Reading } from '#domain/targets/decomposition.ts'
import { yearOf } from '#values/day.ts'
import { dayOf } from '#values/moment.ts'
import type { PlacedCell, Sheet } from './sheet.ts'

export type DecompositionSheetWords = { reading: Reading; banner: string | undefined }

const readingNames = { gross: '首次认定（毛增）', net: '净增' } as const satisfies Record<Reading, string>

/** An annex table as a sheet: each 新增数 is 目标 and 完成, totals are merged over all units as the document prints them. */
export function decompositionSheet(table: Decomposition, { reading, banner }: DecompositionSheetWords): Sheet {
  const { name, years, rows, receipt } = table
  const last = 3 + years.length * 4
  const title = `${name}任务分解表${banner ? `　${banner}` : ''}`
  const note = `单位：家；截至 ${receipt.on}；完成数按${readingNames[reading]}口径，按 ${dayOf(receipt.knownBy)} 已知的记录；总数为当年末（当年为截止日）有效数，含期初差额。`
  return {
    name: `${name}任务分解表`,
    columns: [
      { kind: 'count', width: 6 },
      { kind: 'text', width: 24 },
      { kind: 'count', width: 12 },
      ...years.flatMap(() => [0, 1, 2, 3].map(() => ({ kind: 'count' as const, width: 8 }))),
    ],
    cells: [
      { row: 1, column: 1, columnSpan: last, value: title, look: 'title' },
      { row: 2, column: 1, columnSpan: last, value: note, look: 'note' },
      ...headerCells(table),
      ...rows.flatMap((row, at) =>
        bodyCells(
          { ...row, number: row.number ?? '—' },
          { years, lastYear: yearOf(receipt.on), reading, row: BODY + at },
        ),
      ),
      ...mergedTotals(table),
      ...footCells(table, reading),
    ],
    firstRow: BODY,
    rows: [],
    frozenRows: BODY - 1,
  }
}

const HEAD = 3
const BODY = 6

function headerCells({ years, baseline }: Decomposition): PlacedCell[] {
  const tall = { row: HEAD, rowSpan: 3, look: 'header' as const }
  return [
    { ...tall, column: 1, value: '序号' },
    { ...tall, column: 2, value: '部门' },
    { ...tall, column: 3, value: `${baseline?.year ?? ''}年总数` },
    ...years.flatMap((year, at) => yearHeader(year, 4 + at * 4)),
  ]
}

function yearHeader(year: number, column: number): PlacedCell[] {
  const look = 'header' as const
  return [
    { row: HEAD, column, columnSpan: 4, value: `${year}年`, look },
    { row: HEAD + 1, column, columnSpan: 2, value: '新增数', look },
    { row: HEAD + 1, column: column + 2, columnSpan: 2, value: '总数', look },
    ...['目标', '完成', '目标', '实有'].map((value, at) => ({ row: HEAD + 2, column: column + at, value, look })),
  ]
}

type BodyRow = { number: number | string; printed: string; cells: Record<string, Cell> }

function bodyCells(
  { number, printed, cells }: BodyRow,
  { years, lastYear, reading, row }: { years: number[]; lastYear: number; reading: Reading; row: number },
): PlacedCell[] {
  const look = typeof number === 'string' ? ('total' as const) : ('body' as const)
  const head: PlacedCell[] =
    typeof number === 'string'
      ? [{ row, column: 1, columnSpan: 2, value: printed, look }]
      : [
          { row, column: 1, value: number, look },
          { row, column: 2, value: printed, look },
        ]
  const figures = years.flatMap((year, at): PlacedCell[] => [
    { row, column: 4 + at * 4, value: cells[year]?.target ?? null, look },
    { row, column: 5 + at * 4, value: year > lastYear ? null : (cells[year]?.[reading] ?? null), look },
  ])
  return [...head, ...figures]
}

/** District totals are no unit's: one cell over all rows, 合计 included, as in the document. */
function mergedTotals(table: Decomposition): PlacedCell[] {
  const { years, rows, baseline, totals } = table
  const merged = { row: BODY, rowSpan: rows.length + footLines(table).length, look: 'total' as const }
  return [
    { ...merged, column: 3, value: baseline?.total ?? null },
    ...years.flatMap((year, at): PlacedCell[] => [
      { ...merged, column: 6 + at * 4, value: totals[year]?.target ?? null },
      { ...merged, column: 7 + at * 4, value: totals[year]?.total ?? null },
    ]),
  ]
}

function footCells(table: Decomposition, reading: Reading): PlacedCell[] {
  const { years, rows, receipt } = table
  const row = BODY + rows.length
  const lastYear = yearOf(receipt.on)
  return footLines(table).flatMap((line, at) =>
    bodyCells({ ...line, number: '' }, { years, lastYear, reading, row: row + at }),
  )
}

/** Below the units' rows. Whoever does not see the whole district gets no 合计: it would hold the own figures only. */
function footLines(table: Decomposition): Pick<BodyRow, 'printed' | 'cells'>[] {
  const { rows, sums, unclaimed } = table
  const sum = unclaimed !== null || rows.length === 0 ? [{ printed: '合计', cells: sums }] : []
  return [...nobodys(table), ...sum]
}

/** Lines that are no unit's: 待认领, and 期初已有 where anything of it changed. */
function nobodys({ unclaimed, ofOpening }: Decomposition): Pick<BodyRow, 'printed' | 'cells'>[] {
  const moved = ofOpening !== null && Object.values(ofOpening).some(({ net }) => net !== 0)
  return [
    ...(unclaimed ? [{ printed: '待认领', cells: unclaimed }] : []),
    ...(moved ? [{ printed: '期初已有', cells: ofOpening }] : []),
  ]
}
