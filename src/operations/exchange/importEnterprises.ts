import { operation } from '../door/operation.ts'
import { ImportInput } from './importInput.ts'
import { importList } from './importList.ts'
import { ImportOutput } from './importOutput.ts'
import { listKinds } from './listKind.ts'

export const importEnterprises = operation({
  title: '导入企业名单',
  kind: 'job',
  permission: 'record enterprises',
  input: ImportInput,
  output: ImportOutput,
  run: (context, input) => importList(context, input, listKinds.enterprises),
})
