import type { Day } from '#values/day.ts'
import { expect, test } from 'vitest'
import type { EnterpriseRow } from './enterprise.ts'
import { enterpriseColumns } from './enterpriseColumns.ts'
import { heldTitleText } from './heldTitleText.ts'

const names = { unit: () => '区科技局', town: String, industry: String, operation: String }
const certificate = {
  title: 'high-tech-enterprise',
  since: '2021-10-09' as Day,
  validUntil: '2027-10-08' as Day,
  unit: null,
  inOpening: true,
} as const
const admission = {
  title: 'city-tech-enterprise',
  since: '2024-03-01' as Day,
  validUntil: null,
  unit: 'science-technology',
  inOpening: false,
} as const

test('称号 says in the file what it says on the page: the days and whose it is', () => {
  const row = { titles: [certificate, admission] } as unknown as EnterpriseRow
  const inFile = enterpriseColumns.find(({ key }) => key === 'titles')?.value(row, names)
  const onPage = row.titles.map((it) => heldTitleText(it, names)).map(({ name, says }) => `${name} ${says}`)

  expect(inFile).toBe(onPage.join('；'))
  expect(onPage).toEqual([
    '高新技术企业 2021-10-09 起持有，有效至 2027-10-08 · 期初已有',
    '科技型企业 2024-03-01 入库 · 区科技局',
  ])
})
