import { moneyOf, type Fen } from '#values/money.ts'
import type { Column, Names } from '#values/column.ts'
import type { EnterpriseRow, HeldTitle } from './enterprise.ts'
import { heldTitleText } from './heldTitleText.ts'
import { titles, type Title } from './title.ts'

/** The columns of 企业库, in their order; which of them are shown is each person's choice. */
export const enterpriseColumns = [
  { key: 'name', header: '企业名称', kind: 'text', width: 36, value: ({ name }) => name ?? '（未登记名称）' },
  { key: 'creditCode', header: '统一社会信用代码', kind: 'text', width: 24, value: (it) => it.creditCode },
  {
    key: 'titles',
    header: '称号',
    kind: 'text',
    width: 60,
    value: titlesText,
  },
  { key: 'unit', header: '计入单位', kind: 'text', width: 28, value: unitsText },
  {
    key: 'assignedUnit',
    header: '包联单位',
    kind: 'text',
    width: 20,
    value: ({ assignment }, names) => (assignment?.unit ? names.unit(assignment.unit) : null),
  },
  {
    key: 'officer',
    header: '服务专员',
    kind: 'text',
    width: 12,
    value: ({ assignment }) => assignment?.officer ?? null,
  },
  { key: 'town', header: '乡镇街道', kind: 'text', width: 16, value: ({ town }, names) => town && names.town(town) },
  { key: 'park', header: '园区', kind: 'text', width: 18, value: (it) => it.park },
  { key: 'industry', header: '行业代码', kind: 'text', width: 12, value: (it) => it.industry },
  {
    key: 'industryName',
    header: '行业',
    kind: 'text',
    width: 26,
    value: ({ industry }, names) => industry && names.industry(industry),
  },
  { key: 'registeredOn', header: '成立日期', kind: 'day', width: 14, value: (it) => it.registeredOn },
  {
    key: 'capital',
    header: '注册资本',
    kind: 'number',
    unit: '万元',
    width: 16,
    value: ({ capital }) => inWan(capital),
  },
  {
    key: 'highTechUntil',
    header: '高企证书有效期至',
    kind: 'day',
    width: 20,
    value: (it) => heldBy(it, 'high-tech-enterprise')?.validUntil ?? null,
  },
  {
    key: 'cityTechSince',
    header: '科技型企业入库日期',
    kind: 'day',
    width: 20,
    value: (it) => heldBy(it, 'city-tech-enterprise')?.since ?? null,
  },
] as const satisfies readonly Column<EnterpriseRow>[]

export type EnterpriseColumnKey = (typeof enterpriseColumns)[number]['key']

/** Shown to who has not chosen yet. */
export const usualColumns: readonly EnterpriseColumnKey[] = [
  'name',
  'creditCode',
  'titles',
  'town',
  'industry',
  'park',
  'registeredOn',
]

function heldBy({ titles: held }: EnterpriseRow, title: Title): HeldTitle | undefined {
  return held.find((it) => it.title === title)
}

function titlesText({ titles: held }: EnterpriseRow, names: Names): string | null {
  const said = held.map((it) => heldTitleText(it, names)).map(({ name, says }) => `${name} ${says}`)
  return said.join('；') || null
}

function unitsText({ titles: held }: EnterpriseRow, names: Names): string | null {
  const said = held.map(({ title, unit, inOpening }) => {
    return `${titles[title].name}：${unit === null ? (inOpening ? '期初已有' : '待认领') : names.unit(unit)}`
  })
  return said.join('；') || null
}

/** 元 as the books keep it, as a number of 万元. */
function inWan(yuan: string | null): number | null {
  return yuan === null ? null : Number(moneyOf(Math.round(Number(yuan) * 100) as Fen, '万元').value)
}
