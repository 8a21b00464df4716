import { enterpriseEntries } from '#domain/exchange/enterpriseEntries.ts'
import { enterpriseTemplate } from '#domain/exchange/enterpriseTemplate.ts'
import { operation } from '../door/operation.ts'
import { importList, ImportInput } from './importList.ts'
import { ImportOutput } from './importOutput.ts'

export const importEnterprises = operation({
  title: '导入企业名单',
  kind: 'job',
  permission: 'record enterprises',
  input: ImportInput,
  output: ImportOutput,
  run: (context, input) =>
    importList(context, input, { template: enterpriseTemplate, title: null, enter: enterpriseEntries }),
})
