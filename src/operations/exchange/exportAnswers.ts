import { ShownAnswers } from '#domain/exchange/collection/shownAnswers.ts'
import { mergedSheet } from '#domain/exchange/collection/mergedSheet.ts'
import { writeCsv } from '#files/exchange/writeCsv.ts'
import { writeWorkbook } from '#files/exchange/writeWorkbook.ts'
import { z } from 'zod'
import { FileOutput, mediaTypes } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { fileName } from './fileName.ts'
import { mergedAnswers } from './mergedAnswers.ts'

export const exportAnswers = operation({
  title: '导出汇总表',
  kind: 'read',
  permission: 'answer collections',
  journaled: true,
  input: z.object({
    id: z.uuid(),
    /** The rows picked out on the page; the merged table itself where nothing is said. */
    show: ShownAnswers.optional(),
    format: z.enum(['xlsx', 'csv']).default('xlsx'),
  }),
  output: z.object({ file: FileOutput }),
  async run(context, { id, show, format }) {
    const { collection, rows, awaited } = await mergedAnswers(context, id)
    const sheet = mergedSheet(collection, rows, { on: context.today, banner: context.system.banner, awaited, show })
    const bytes = format === 'csv' ? writeCsv(sheet) : await writeWorkbook([sheet])
    return { file: { name: fileName(`${collection.title}-汇总表.${format}`), type: mediaTypes[format], bytes } }
  },
})
