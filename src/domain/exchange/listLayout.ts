// How a list was read, for the person who is to agree: every column with what it was taken for, why, and what stands in it.
import { maskPersonal } from '#values/maskPersonal.ts'
import { z } from 'zod'
import { columnLetter } from './columnLetter.ts'
import { isContactHeading } from './contactRows.ts'
import type { Header } from './header.ts'
import type { Template } from './template.ts'
import type { Cell, Workbook } from './workbook.ts'

const Column = z.object({
  column: z.string(),
  heading: z.string(),
  /** Null where the column is not read. */
  field: z.string().nullable(),
  reason: z.string(),
  examples: z.array(z.string()),
})

export const ListLayout = z.object({
  sheet: z.string(),
  sheets: z.array(z.string()),
  headerRow: z.int(),
  columns: z.array(Column),
  /** What a column can be taken for. */
  fields: z.array(z.object({ field: z.string(), label: z.string(), required: z.boolean() })),
})
export type ListLayout = z.infer<typeof ListLayout>

export function listLayout({ columns }: Template, { sheets }: Workbook, header: Header): ListLayout {
  const { sheet, row, headings } = header
  const width = Math.max(headings.length, ...header.columns.map(({ at }) => at))
  return {
    sheet: sheet.name,
    sheets: sheets.map(({ name }) => name),
    headerRow: row,
    columns: Array.from({ length: width }, (_, index) => {
      const found = header.columns.find(({ at }) => at === index + 1)
      const heading = headings[index]?.text ?? ''
      // Whom to call is shown only on purpose, so no example of it is.
      const examples = isContactHeading(heading) ? [] : examplesIn(sheet.rows.slice(row, row + 20), index)
      return {
        column: columnLetter(index + 1),
        heading,
        field: found?.template.key ?? null,
        reason: found?.reason ?? '',
        examples,
      }
    }).filter(({ heading, examples, field }) => field !== null || heading !== '' || examples.length > 0),
    fields: columns.map(({ key, header: label, required }) => ({ field: key, label, required })),
  }
}

function examplesIn(rows: readonly Cell[][], index: number): string[] {
  const texts = rows.map((cells) => cells[index] ?? null).filter((cell) => cell !== null && typeof cell !== 'object')
  return [...new Set(texts.map((cell) => maskPersonal(String(cell)).slice(0, 40)))].slice(0, 3)
}
