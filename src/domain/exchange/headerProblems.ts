import type { Header } from './header.ts'
import type { ListProblem } from './listReading.ts'
import type { Template, TemplateColumn } from './template.ts'
import type { Workbook } from './workbook.ts'

/** What to say where a list's header cannot be used as it is. */
export const headerProblems = {
  none({ title, columns }: Template, { sheets }: Workbook): ListProblem {
    const sheet = sheets[0]?.name ?? ''
    const expected = columns.filter(({ required }) => required).map(({ header }) => `「${header}」`)
    const sentence = `工作表「${sheet}」里没有找到表头，应有${expected.join('')}等列；请下载《${title}》模板，把内容贴进去后重新上传。`
    return { sheet, row: 1, column: '', sentence, weight: 'returned', kind: 'header' }
  },

  missing({ title }: Template, { sheet, row }: Header, { header }: TemplateColumn): ListProblem {
    const sentence = `工作表「${sheet.name}」第 ${row} 行的表头里没有「${header}」一列；请补上这一列，或下载《${title}》模板填写后重新上传。`
    return { sheet: sheet.name, row, column: '', sentence, weight: 'returned', kind: 'header' }
  },

  /** Two lists in one file are never mixed silently, nor is one of them lost silently. */
  unread({ sheet, row }: Header, read: Header): ListProblem {
    const sentence = `只读取了工作表「${read.sheet.name}」；工作表「${sheet.name}」看上去也是名单，没有读取，需要时请另存为一个文件上传。`
    return { sheet: sheet.name, row, column: '', sentence, weight: 'notice', kind: 'header' }
  },
}
