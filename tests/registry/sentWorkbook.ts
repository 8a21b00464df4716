import { utils, write } from '@e965/xlsx'
import type { BookType, WorkSheet } from '@e965/xlsx'

export type SentFile = { name: string; bytes: Uint8Array }
export type SentCells = (string | number | null)[]

/** A workbook of one sheet with merged cells, in the format of its name. */
export function workbook(name: string, rows: SentCells[], merges: string[]): SentFile {
  const sheet: WorkSheet = utils.aoa_to_sheet(rows)
  sheet['!merges'] = merges.map((it) => utils.decode_range(it))
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Sheet1')
  const bookType: BookType = name.endsWith('.xls') ? 'biff8' : 'xlsx'
  return { name, bytes: new Uint8Array(write(book, { type: 'buffer', bookType })) }
}
