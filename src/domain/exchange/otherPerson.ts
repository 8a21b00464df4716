import type { CreditCode } from '#values/creditCode.ts'
import type { OrganisationKind } from './organisationKind.ts'
import type { Remark } from './template.ts'

/** A row about another kind of person than an enterprise is not lost, but somebody must look at it. */
export function otherPerson(row: {
  creditCode?: CreditCode
  organisationKind?: OrganisationKind | undefined
}): Remark | undefined {
  const byCode = row.creditCode === undefined ? undefined : kindOf(row.creditCode)
  if (byCode !== undefined)
    return toLookAt('creditCode', `「${row.creditCode}」是${byCode}的代码，不是企业的，请确认是否列入`)
  const stated = row.organisationKind ?? '企业'
  return stated === '企业'
    ? undefined
    : toLookAt('organisationKind', `组织类型是「${stated}」，不是企业，请确认是否列入`)
}

/** By the first two characters of the code: the registering authority and its kinds (GB 32100-2015, table 2). */
function kindOf(code: CreditCode): string | undefined {
  if (code.startsWith('91')) return undefined
  return { 92: '个体工商户', 93: '农民专业合作社' }[code.slice(0, 2)] ?? '机关、事业单位、社会组织等'
}

function toLookAt(key: string, sentence: string): Remark {
  return { key, sentence, weight: 'toLookAt', kind: 'other-person' }
}
