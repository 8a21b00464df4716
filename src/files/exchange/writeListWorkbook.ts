import { WorkbookWriter } from '@cj-tech-master/excelts'
import type { Sheet } from '#domain/exchange/sheet.ts'
import type { CellValue } from '#values/column.ts'
import { Writable } from 'node:stream'
import { columnLook, gridLook } from './cellLooks.ts'
import { pageLook, place, stored } from './writeWorkbook.ts'

/**
 * A list of any length as an .xlsx: the head, then the rows as they come. A row that is written is let go of, so that memory
 * holds only the packed file; as in every sheet, no cell is a formula.
 */
export async function writeListWorkbook(head: Sheet, rows: AsyncIterable<CellValue[][]>): Promise<Uint8Array> {
  const packed: Buffer[] = []
  const stream = new Writable({
    write(chunk: Uint8Array, _, done) {
      packed.push(Buffer.from(chunk))
      done()
    },
  })
  const workbook = new WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  const worksheet = workbook.addWorksheet(head.name, pageLook(head))
  head.columns.forEach(({ kind, width }, at) => {
    const column = worksheet.getColumn(at + 1)
    column.style = columnLook(kind)
    if (width !== undefined) column.width = width
  })
  for (const cell of head.cells) place(worksheet, cell, head.columns[cell.column - 1])
  const looks = head.columns.map(({ kind }) => gridLook(kind))
  let at = head.firstRow
  for await (const some of rows)
    inOnePiece(worksheet.stream, () => {
      for (const values of some) {
        const row = worksheet.getRow(at++)
        values.forEach((value, column) => {
          const cell = row.getCell(column + 1)
          cell.style = looks[column] ?? {}
          cell.value = stored(value, head.columns[column]?.kind)
        })
        row.commit()
      }
    })
  worksheet.commit()
  await workbook.commit()
  return Buffer.concat(packed)
}

/**
 * Holds rows back and hands them on together. The library packs every row by itself as it comes: that takes longer than
 * writing it, and packs badly.
 */
function inOnePiece(stream: HeldStream, write: () => void): void {
  stream.pause()
  write()
  stream.resume()
  stream.write(stream.read())
}

type HeldStream = { pause(): void; resume(): void; read(): Uint8Array; write(piece: Uint8Array): unknown }
