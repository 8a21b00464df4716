import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { ImportInput } from './importInput.ts'
import { importList } from './importList.ts'
import { ImportOutput } from './importOutput.ts'
import { listKinds } from './listKind.ts'

export const importTitles = operation({
  title: '导入称号名单（高新技术企业证书、科技型企业入库）',
  kind: 'job',
  permission: 'record enterprises',
  input: z.object({ title: z.enum(['high-tech-enterprise', 'city-tech-enterprise']), ...ImportInput.shape }),
  output: ImportOutput,
  run: (context, { title, ...input }) => importList(context, input, listKinds[title]),
})
