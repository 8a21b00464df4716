// A unit's officer at the keyboard: fills in what was sent, and changes what should have been left alone.
import type { Cell } from '#domain/exchange/workbook.ts'
import { readWorkbook } from '#files/exchange/readWorkbook.ts'
import { utils, write, type WorkBook } from '@e965/xlsx'

type Rows = Cell[][]
type SentFile = { name: string; bytes: Uint8Array }

export type Filling = {
  /** Answers by the heading as it is printed, the same for every enterprise; an empty one is left blank. */
  answers?: Record<string, string | number>
  /** Changes the list itself, its rows being those below the heading. */
  change?: (rows: Rows, header: Cell[]) => void
  /** Changes the hidden sheet; `null` loses it. */
  mark?: ((rows: Rows) => void) | null
  name?: string
}

/** The workbook as it comes back, written anew by a program that knows nothing of locks and rules. */
export function filledWorkbook(sent: SentFile, { answers = {}, change, mark, name }: Filling): SentFile {
  const { sheets } = readWorkbook(sent.bytes, sent.name)
  const [list, ...others] = sheets
  if (!list) throw new Error('nothing was sent')
  const at = list.rows.findIndex((row) => row.includes('统一社会信用代码'))
  const header = list.rows[at] ?? []
  const rows = list.rows.slice(at + 1)
  for (const row of rows)
    for (const [heading, value] of Object.entries(answers)) row[header.indexOf(heading)] = value === '' ? null : value
  change?.(rows, header)
  const book: WorkBook = utils.book_new()
  add(book, list.name, [...list.rows.slice(0, at + 1), ...rows])
  for (const other of others) {
    const hidden = other.name === '回收标识'
    if (hidden && mark === null) continue
    if (hidden) mark?.(other.rows)
    add(book, other.name, other.rows)
  }
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
  return { name: name ?? sent.name, bytes }
}

function add(book: WorkBook, name: string, rows: Rows): void {
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), name)
}
