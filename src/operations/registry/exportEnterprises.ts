import { enterpriseSheet } from '#domain/exchange/enterpriseSheet.ts'
import { writeCsv } from '#files/exchange/writeCsv.ts'
import { writeWorkbook } from '#files/exchange/writeWorkbook.ts'
import * as units from '#store/access/units.ts'
import { z } from 'zod'
import { FileOutput, mediaTypes } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { asOf } from './asOf.ts'
import { EnterpriseQuestion, enterprisePage } from './listEnterprises.ts'

/** The list exactly as filtered and ordered on the page, all of it. */
export const exportEnterprises = operation({
  title: '导出企业库',
  kind: 'read',
  permission: 'read enterprises',
  journaled: true,
  input: EnterpriseQuestion.extend({ format: z.enum(['xlsx', 'csv']).default('xlsx') }),
  output: z.object({ file: FileOutput }),
  async run(context, { format, ...question }) {
    const { rows } = await enterprisePage(context, question, { size: LARGEST, offset: 0 })
    const { on } = asOf(context, question)
    const names = new Map((await units.list(context.db, context.scope)).map((it) => [it.slug, it.name]))
    const towns = new Map(context.texts.districts.get(context.scope.district)?.towns.map((it) => [it.code, it.name]))
    const sheet = enterpriseSheet(rows, { on, unitNames: names, townNames: towns, banner: context.system.banner })
    const bytes = format === 'csv' ? writeCsv(sheet) : await writeWorkbook([sheet])
    return { file: { name: `企业库-${on}.${format}`, type: mediaTypes[format], bytes } }
  },
})

const LARGEST = 100_000
