import type { Sheet } from '../sheet.ts'
import type { Workbook } from '../workbook.ts'

/** By what a workbook that comes back is known again: it stands in a hidden sheet. */
export type CollectionMark = {
  collection: string
  part: string
  /** Of the layout of this sheet. */
  version: string
  /** Which sent row stands in which row of the sheet. */
  rows: { sheetRow: number; row: string }[]
}

const NAME = '回收标识'
const LAYOUT = '1'

export function markSheet({ collection, part, rows }: Omit<CollectionMark, 'version'>): Sheet {
  return {
    name: NAME,
    hidden: true,
    open: { columns: [], rowsFrom: Infinity },
    columns: [{ kind: 'text' }, { kind: 'text' }],
    cells: [],
    firstRow: 1,
    frozenRows: 0,
    rows: [
      ['collection', collection],
      ['part', part],
      ['version', LAYOUT],
      ...rows.map(({ sheetRow, row }) => [String(sheetRow), row]),
    ],
  }
}

/** The mark of a workbook that came back; undefined where the hidden sheet was lost. */
export function readMark({ sheets }: Workbook): CollectionMark | undefined {
  const sheet = sheets.find(({ name }) => name === NAME)
  if (sheet === undefined) return undefined
  const pairs = sheet.rows.map(([key, value]) => [String(key ?? ''), String(value ?? '')] as const)
  const said = new Map(pairs)
  return {
    collection: said.get('collection') ?? '',
    part: said.get('part') ?? '',
    version: said.get('version') ?? '',
    rows: pairs.flatMap(([key, row]) => (/^\d+$/.test(key) ? [{ sheetRow: Number(key), row }] : [])),
  }
}
