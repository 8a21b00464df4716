import { normaliseName } from '#values/normaliseName.ts'

export const organisationKinds = ['企业', '个体工商户', '农民专业合作社', '其他组织'] as const

export type OrganisationKind = (typeof organisationKinds)[number]

/** What kind of person a list calls its rows: registers write 有限责任公司（自然人独资） where a form asks for 企业. */
export function organisationKind(typed: string): OrganisationKind {
  const text = normaliseName(typed)
  return signs.find(({ sign }) => sign.test(text))?.kind ?? '其他组织'
}

const signs: { sign: RegExp; kind: OrganisationKind }[] = [
  { sign: /个体/, kind: '个体工商户' },
  { sign: /合作社/, kind: '农民专业合作社' },
  { sign: /企业|公司|合伙|独资|国有|集体|私营|股份/, kind: '企业' },
]
