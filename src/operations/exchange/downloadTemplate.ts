import { templateSheets } from '#domain/exchange/templateSheets.ts'
import { writeWorkbook } from '#files/exchange/writeWorkbook.ts'
import * as units from '#store/access/units.ts'
import { z } from 'zod'
import { FileOutput, mediaTypes } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { listKinds, listNames } from './listKind.ts'

export const downloadTemplate = operation({
  title: '下载导入模板',
  kind: 'read',
  permission: 'record enterprises',
  input: z.object({ list: z.enum(listNames) }),
  output: z.object({ file: FileOutput }),
  async run({ db, scope, texts, today, system }, { list }) {
    const names = (await units.list(db, scope)).filter((it) => !it.validTo || it.validTo >= today).map((it) => it.name)
    const towns = texts.districts.get(scope.district)?.towns.map((it) => it.name) ?? []
    const chosen = listKinds[list].template
    const bytes = await writeWorkbook(templateSheets(chosen, { units: names, towns, banner: system.banner }))
    return { file: { name: `${chosen.title}模板.xlsx`, type: mediaTypes.xlsx, bytes } }
  },
})
