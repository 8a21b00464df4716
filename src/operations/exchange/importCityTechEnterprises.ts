import { cityTechEnterpriseTemplate } from '#domain/exchange/cityTechEnterpriseTemplate.ts'
import { titleEntries } from '#domain/exchange/titleEntries.ts'
import { operation } from '../door/operation.ts'
import { importList, ImportInput } from './importList.ts'
import { ImportOutput } from './importOutput.ts'

export const importCityTechEnterprises = operation({
  title: '导入科技型企业入库名单',
  kind: 'job',
  permission: 'record enterprises',
  input: ImportInput,
  output: ImportOutput,
  run: (context, input) =>
    importList(context, input, {
      template: cityTechEnterpriseTemplate,
      title: 'city-tech-enterprise',
      enter: ({ creditCode, name, unit, admittedOn: happenedOn }, books, newId) =>
        titleEntries(
          { creditCode, name, unit, kind: 'admitted', happenedOn, validUntil: null, certificateNumber: null },
          books,
          newId,
        ),
    }),
})
