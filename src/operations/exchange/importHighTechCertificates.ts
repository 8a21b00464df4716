import { highTechCertificateTemplate } from '#domain/exchange/highTechCertificateTemplate.ts'
import type { RowOf } from '#domain/exchange/template.ts'
import { titleDoubts } from '#domain/exchange/titleDoubts.ts'
import { titleEntries, type TitleRow } from '#domain/exchange/titleEntries.ts'
import { operation } from '../door/operation.ts'
import { importList, ImportInput } from './importList.ts'
import { ImportOutput } from './importOutput.ts'

export const importHighTechCertificates = operation({
  title: '导入高新技术企业证书名单',
  kind: 'job',
  permission: 'record enterprises',
  input: ImportInput,
  output: ImportOutput,
  run: (context, input) =>
    importList(context, input, {
      template: highTechCertificateTemplate,
      title: 'high-tech-enterprise',
      enter: (row, books, newId) => titleEntries(certified(row), books, newId),
      doubt: (row, books, today) => titleDoubts({ ...certified(row), dayKey: 'issuedOn' }, books, today),
    }),
})

type Row = RowOf<(typeof highTechCertificateTemplate)['columns']>

function certified({ creditCode, name, unit, issuedOn, validUntil, certificateNumber }: Row): TitleRow {
  return { creditCode, name, unit, kind: 'certified', happenedOn: issuedOn, validUntil, certificateNumber }
}
