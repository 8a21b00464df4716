import { decompositionSheet } from '#domain/exchange/decompositionSheet.ts'
import { Title } from '#domain/registry/title.ts'
import { Reading } from '#domain/targets/decomposition.ts'
import { writeWorkbook } from '#files/exchange/writeWorkbook.ts'
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
  input: z.object({ indicator: Title.optional(), reading: Reading.default('net'), ...asOfInput }),
  output: z.object({ file: FileOutput }),
  async run(context, { indicator, reading, ...when }) {
    const wanted = indicator ? [indicator] : Title.options.toReversed()
    const tables = await Promise.all(wanted.map((it) => decompositionOf(context, { indicator: it, ...when })))
    const { banner } = context.system
    const bytes = await writeWorkbook(tables.map((table) => decompositionSheet(table, { reading, banner })))
    return { file: { name: `任务分解表-${tables[0]?.receipt.on}.xlsx`, type: mediaTypes.xlsx, bytes } }
  },
})
