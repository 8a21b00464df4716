import { columnLetter } from './columnLetter.ts'
import { isContactHeading } from './contactRows.ts'
import type { Header } from './header.ts'
import { returnedHeadings } from './returnedHeadings.ts'
import type { ListProblem } from './listReading.ts'

/** Headings that no column of the template answers to, said once: nothing is left out silently. */
export function unreadColumns(title: string, { sheet, row, headings, columns }: Header): ListProblem[] {
  const read = new Set(columns.map(({ at }) => at))
  const unread = headings.flatMap(({ text }, at) =>
    text !== '' && !read.has(at + 1) && !isNumbering(text) && !isContactHeading(text)
      ? [`「${text}」（${columnLetter(at + 1)} 列）`]
      : [],
  )
  if (unread.length === 0) return []
  const sentence = `工作表「${sheet.name}」第 ${row} 行的表头里，${unread.join('')}没有读取：《${title}》不要这些列。如果它们正是要导入的内容，请检查是否选错了名单种类。`
  return [{ sheet: sheet.name, row, column: '', sentence, weight: 'notice', kind: 'header' }]
}

function isNumbering(heading: string): boolean {
  return /^(?:序号|编号|备注|NO\.?)$/i.test(heading.trim()) || Object.values<string>(returnedHeadings).includes(heading)
}
