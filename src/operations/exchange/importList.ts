// The one way a list comes in: read, compare with the books, and (unless it is a dry run) enter all of it at once.
import { contactRows } from '#domain/exchange/contactRows.ts'
import { enterRows, type Entered } from '#domain/exchange/enterRows.ts'
import { importReport, type ImportReport } from '#domain/exchange/importReport.ts'
import type { KnownBooks, ListEntries } from '#domain/exchange/listEntries.ts'
import { maskedProblems } from '#domain/exchange/maskedProblems.ts'
import { readList } from '#domain/exchange/readList.ts'
import type { Remark, RowOf, Template, TemplateColumn } from '#domain/exchange/template.ts'
import type { Title } from '#domain/registry/title.ts'
import { readWorkbook } from '#files/exchange/readWorkbook.ts'
import type { Day } from '#values/day.ts'
import { newId } from '#store/database/newId.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { FileInput } from '../door/files.ts'
import { enterBatch } from './enterBatch.ts'
import type { ImportOutput } from './importOutput.ts'
import { knownBooks } from './knownBooks.ts'
import { readContext } from './readContext.ts'
import { recordContacts } from './recordContacts.ts'
import { refuseRestricted } from './refuseRestricted.ts'

export const ImportInput = z.object({
  file: FileInput,
  /** Only say what would happen. */
  dryRun: z.boolean().default(false),
  /** Rows of the pile to look at that a person has decided to take, by their number in the sheet. */
  take: z.array(z.number().int()).max(100_000).default([]),
})

/** A kind of list: how it is read, which title it is about, and what a row of it adds to the books. */
export type ListKind<C extends readonly TemplateColumn[]> = {
  template: Template<C>
  title: Title | null
  enter(row: RowOf<C>, books: KnownBooks, makeId: () => string): Partial<ListEntries>
  /** What in a row does not go with the books. */
  doubt?(row: RowOf<C>, books: KnownBooks, today: Day): Remark[]
}

export async function importList<C extends readonly TemplateColumn[]>(
  context: Context,
  { file, dryRun, take }: z.output<typeof ImportInput>,
  { template, title, enter, doubt }: ListKind<C>,
): Promise<ImportOutput> {
  await context.progress(0, 3, '读取文件')
  const workbook = readWorkbook(file.bytes, file.name)
  refuseRestricted(file, workbook)
  const reading = readList(template, workbook, await readContext(context))
  await context.progress(1, 3, `核对 ${reading.rows.length} 行`)
  const codes = reading.rows.flatMap(({ values }) => ('creditCode' in values ? String(values.creditCode) : []))
  const books = await knownBooks(context, codes, title)
  const entered = enterRows(reading as never, {
    books,
    district: context.scope.district,
    taken: new Set(take),
    enter: (row, known) => enter(row as RowOf<C>, known, newId),
    doubt: (row, known) => doubt?.(row as RowOf<C>, known, context.today) ?? [],
  })
  const report = reportOf(importReport(reading), entered)
  if (dryRun) return { ...report, batch: null }
  await context.progress(2, 3, `登记 ${entered.accepted - entered.unchanged} 行`)
  const batch = await enterBatch(context, { file, template, title, entered, report })
  await recordContacts(context, { batch, contacts: contactRows(workbook, reading) })
  return { ...report, batch }
}

function reportOf(
  read: ImportReport,
  { accepted, unchanged, toLookAt, problems }: Entered,
): Omit<ImportOutput, 'batch'> {
  const more = problems.map(({ sheet, row, column, sentence }) => ({ sheet, row, column, sentence }))
  return {
    accepted,
    unchanged,
    toLookAt,
    returned: read.returned,
    problems: maskedProblems([...read.problems, ...more]),
  }
}
