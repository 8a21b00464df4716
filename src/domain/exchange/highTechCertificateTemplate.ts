import { daysBetween } from '#values/day.ts'
import { certificateDates } from './certificateDates.ts'
import { creditCodeColumn, nameColumn, unitColumn } from './commonColumns.ts'
import { leastDaysApart } from './leastDaysApart.ts'
import { otherPerson } from './otherPerson.ts'
import { template } from './template.ts'

/** Certificates of high-tech enterprises, one a row; an enterprise may stand there with an old one and its successor. */
export const highTechCertificateTemplate = template({
  id: 'high-tech-certificates',
  title: '高新技术企业证书名单',
  sheetName: '高新技术企业',
  columns: [
    creditCodeColumn,
    nameColumn,
    {
      key: 'certificateNumber',
      header: '证书编号',
      synonyms: ['高新技术企业证书编号', '高企证书编号', '证书号', '高新证书编号'],
      required: true,
      kind: 'text',
      note: '如 GR202351100001',
      example: 'GR202351100001',
    },
    {
      key: 'issuedOn',
      header: '发证日期',
      synonyms: ['发证时间', '认定日期', '认定时间', '颁证日期'],
      required: true,
      kind: 'day',
      note: '写到日',
      example: '2023-10-16',
    },
    {
      key: 'validUntil',
      header: '有效期至',
      synonyms: [
        '有效期截止日期',
        '有效期止',
        '证书有效期至',
        '到期日期',
        '到期时间',
        '失效日期',
        '有效期',
        '有效期限',
        '证书有效期',
        '有效期起止日期',
      ],
      required: true,
      kind: 'validity',
      since: 'issuedOn',
      note: '证书有效期的最后一日，发证后三年',
      example: '2026-10-15',
    },
    unitColumn,
  ],
  cue: /高新技术企业|高企/,
  knownByName: true,
  checks: [otherPerson, certificateDates],
  mayRepeat: (first, later) =>
    first.certificateNumber !== later.certificateNumber &&
    Math.abs(daysBetween(first.issuedOn, later.issuedOn)) >= leastDaysApart,
})
