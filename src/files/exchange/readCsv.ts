import { CsvError, parse } from 'csv-parse/sync'
import type { Cell, Workbook } from '#domain/exchange/workbook.ts'
import { fileRefusal } from './fileRefusal.ts'
import { readLimits } from './readLimits.ts'

/** Reads delimited text as a workbook of one sheet that has the file's name. */
export function readCsv(bytes: Uint8Array, file: string): Workbook {
  const text = decode(bytes, file)
  return {
    sheets: [
      {
        name: file.replace(/\.[^.]*$/, ''),
        rows: withoutEmptyEnd(recordsOf(text, file).map((row) => row.map(cellOf))),
      },
    ],
  }
}

/** UTF-8 first, for GB18030 (what a Chinese Excel writes) accepts almost every UTF-8 text as nonsense. */
function decode(bytes: Uint8Array, file: string): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      continue
    }
  }
  throw fileRefusal.wrongType(file, '不是 UTF-8 或 GB18030 文本')
}

function recordsOf(text: string, file: string): string[][] {
  try {
    // One row more than allowed is enough to know that there are too many.
    return parse(text, {
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      relaxQuotes: true,
      to: readLimits.rows + 1,
    })
  } catch (error) {
    const quoteLeftOpen = error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED'
    throw quoteLeftOpen ? fileRefusal.openQuote(file, Number(error['lines'])) : fileRefusal.damaged(file)
  }
}

function delimiterOf(text: string): string {
  const head = text.slice(0, 4096)
  const [best = ','] = [',', '\t', ';'].sort((one, other) => head.split(other).length - head.split(one).length)
  return best
}

/** The apostrophe that keeps a spreadsheet from taking a text for a formula is not part of the text. */
function cellOf(text: string): Cell {
  return text === '' ? null : text.replace(/^'(?=[=+\-@\t\r])/, '')
}

function withoutEmptyEnd(rows: Cell[][]): Cell[][] {
  return rows.slice(0, rows.findLastIndex((row) => row.some((cell) => cell !== null)) + 1)
}
