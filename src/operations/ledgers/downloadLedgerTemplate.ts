import { ledgerTemplate } from '#domain/exchange/ledgerTemplate.ts'
import { templateSheets } from '#domain/exchange/templateSheets.ts'
import { writeWorkbook } from '#files/exchange/writeWorkbook.ts'
import { z } from 'zod'
import { FileOutput, mediaTypes } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { fileName } from '../exchange/fileName.ts'
import { ledgerOf } from './ledgerOf.ts'

export const downloadLedgerTemplate = operation({
  title: '下载台账模板',
  kind: 'read',
  permission: 'read ledgers',
  input: z.object({ ledger: z.string().max(60) }),
  output: z.object({ file: FileOutput }),
  async run(context, { ledger }) {
    const template = ledgerTemplate(ledgerOf(context, ledger))
    const bytes = await writeWorkbook(templateSheets(template, { units: [], towns: [], banner: context.system.banner }))
    return { file: { name: `${fileName(template.title)}模板.xlsx`, type: mediaTypes.xlsx, bytes } }
  },
})
