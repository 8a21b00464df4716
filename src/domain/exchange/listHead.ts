import type { Column } from '#values/column.ts'
import { listSheet } from './listSheet.ts'
import type { Sheet } from './sheet.ts'

/** What stands above the header of a list that goes out. */
export type ListHead = {
  /** The list's name; also the sheet's. */
  name: string
  district: string
  /** Day, 口径 and count, a sentence a line. */
  definition: readonly string[]
  /** By what it is filtered and how ordered, in words. */
  asked: string
  banner: string | undefined
}

/** The head of a list that goes out: banner, title, definition, unit of the figures, headings. Its rows are written after it. */
export function listHead(
  columns: readonly Column<never>[],
  { name, district, definition, asked, banner }: ListHead,
): Sheet {
  const units = columns.flatMap(({ header, unit }) => (unit === undefined ? [] : [`${header}：${unit}`]))
  return listSheet({
    name,
    banner,
    title: `${district}${name}`,
    notes: [...definition, ...(units.length > 0 ? [`计量单位：${units.join('；')}。`] : []), asked],
    columns: columns.map(({ header, kind, unit, width }) => ({
      header,
      kind,
      ...(unit === undefined ? {} : { unit }),
      ...(width === undefined ? {} : { width }),
    })),
    rows: [],
  })
}
