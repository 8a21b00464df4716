import { cityTechEnterpriseTemplate } from '#domain/exchange/cityTechEnterpriseTemplate.ts'
import type { RowOf } from '#domain/exchange/template.ts'
import { titleDoubts } from '#domain/exchange/titleDoubts.ts'
import { titleEntries, type TitleRow } from '#domain/exchange/titleEntries.ts'
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
      enter: (row, books, newId) => titleEntries(admitted(row), books, newId),
      doubt: (row, books, today) => titleDoubts({ ...admitted(row), dayKey: 'admittedOn' }, books, today),
    }),
})

type Row = RowOf<(typeof cityTechEnterpriseTemplate)['columns']>

function admitted({ creditCode, name, unit, admittedOn }: Row): TitleRow {
  return { creditCode, name, unit, kind: 'admitted', happenedOn: admittedOn, validUntil: null, certificateNumber: null }
}
