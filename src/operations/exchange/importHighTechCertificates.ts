import { highTechCertificateTemplate } from '#domain/exchange/highTechCertificateTemplate.ts'
import { titleEntries } from '#domain/exchange/titleEntries.ts'
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
      enter: ({ creditCode, name, unit, issuedOn, validUntil, certificateNumber }, books, newId) =>
        titleEntries(
          { creditCode, name, unit, kind: 'certified', happenedOn: issuedOn, validUntil, certificateNumber },
          books,
          newId,
        ),
    }),
})
