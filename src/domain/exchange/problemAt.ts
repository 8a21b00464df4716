import { columnLetter } from './columnLetter.ts'
import type { Header } from './findHeaders.ts'
import type { ListProblem } from './listReading.ts'
import type { Remark } from './template.ts'

/** A remark at its place: the sentence names sheet, row and column, so that it can be sent back alone. */
export function problemAt({ sheet, columns }: Header, row: number, { key, sentence, weight }: Remark): ListProblem {
  const found = columns.find(({ template }) => template.key === key)
  const column = found === undefined ? '' : columnLetter(found.at)
  const place = found === undefined ? '' : ` ${column} 列「${found.template.header}」`
  return {
    sheet: sheet.name,
    row,
    column,
    sentence: `工作表「${sheet.name}」第 ${row} 行${place}：${sentence}。`,
    weight,
  }
}
