import { decompositionSheet } from '#domain/exchange/decompositionSheet.ts'
import type { Sheet } from '#domain/exchange/sheet.ts'
import { Title } from '#domain/registry/title.ts'
import { Reading } from '#domain/targets/decomposition.ts'
import { writeCsv } from '#files/exchange/writeCsv.ts'
import { writeWorkbook } from '#files/exchange/writeWorkbook.ts'
import { writeZip } from '#files/exchange/writeZip.ts'
import { z } from 'zod'
import { FileOutput, mediaTypes } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { asOfInput } from '../registry/asOf.ts'
import { decompositionOf } from './readDecomposition.ts'

export const exportDecomposition = operation({
  title: '导出任务分解表（附件版式）',
  kind: 'read',
  permission: 'read targets',
  journaled: true,
  input: z.object({
    indicator: Title.optional(),
    reading: Reading.default('net'),
    /** A text holds one table: several as csv come in a ZIP. */
    format: z.enum(['xlsx', 'csv']).default('xlsx'),
    ...asOfInput,
  }),
  output: z.object({ file: FileOutput }),
  async run(context, { indicator, reading, format, ...when }) {
    const wanted = indicator ? [indicator] : Title.options.toReversed()
    const tables = await Promise.all(wanted.map((it) => decompositionOf(context, { indicator: it, ...when })))
    const { banner } = context.system
    const sheets = tables.map((table) => decompositionSheet(table, { reading, banner }))
    const name = `任务分解表-${tables[0]?.receipt.on}`
    return { file: format === 'xlsx' ? await asWorkbook(sheets, name) : asTexts(sheets, name) }
  },
})

async function asWorkbook(sheets: Sheet[], name: string): Promise<FileOutput> {
  return { name: `${name}.xlsx`, type: mediaTypes.xlsx, bytes: await writeWorkbook(sheets) }
}

function asTexts(sheets: Sheet[], name: string): FileOutput {
  const texts = sheets.map((sheet) => ({ name: `${name}-${sheet.name}.csv`, bytes: writeCsv(sheet) }))
  const [only] = texts
  if (only && texts.length === 1) return { ...only, type: mediaTypes.csv }
  return { name: `${name}.zip`, type: mediaTypes.zip, bytes: writeZip(texts) }
}
