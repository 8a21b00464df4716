import type { Names } from '#values/column.ts'
import { ageBands } from './ageBand.ts'
import { capitalBands } from './capitalBand.ts'
import { enterpriseColumns } from './enterpriseColumns.ts'
import { UNCLAIMED, UNKNOWN, type EnterpriseFilter, type EnterpriseQuestion } from './enterpriseQuestion.ts'
import { titles } from './title.ts'
import { standingNames } from './titleStanding.ts'

type Said = { asked: EnterpriseFilter; names: Names }

/** Every filter of 企业库 as people say it; a filter without words does not compile. */
export const enterpriseFilterWords: {
  [Field in keyof EnterpriseFilter]-?: (value: NonNullable<EnterpriseFilter[Field]>, said: Said) => string | null
} = {
  search: (words) => (words === '' ? null : `查找 ${words}`),
  town: (code, { names }) => `乡镇街道 ${orUnknown(code, names.town)}`,
  park: (park) => `园区 ${orUnknown(park, String)}`,
  industry: (code, { names }) => `行业 ${orUnknown(code, (it) => `${it} ${names.industry(it)}`)}`,
  title: (title, { asked: { standing = 'held' } }) => `称号 ${titles[title].name}：${standingNames[standing]}`,
  // Said with the title it belongs to.
  standing: (standing, { asked: { title } }) => (title ? null : standingNames[standing]),
  within: (days, { asked: { standing } }) => (standing === 'due' ? `${days} 天内到期` : null),
  unit: (unit, { names }) => `计入单位 ${unit === UNCLAIMED ? '待认领' : names.unit(unit)}`,
  assigned: (unit, { names }) => (unit === UNKNOWN ? '没有包联单位' : `包联单位 ${names.unit(unit)}`),
  age: (band) => `成立年限 ${ageBands[band].name}`,
  capital: (band) => `注册资本 ${capitalBands[band].name}`,
  unverified: (only) => (only ? '只看待核实' : null),
}

/** How 企业库 is ordered, as people say it. */
export function enterpriseOrderText({ sort: { by, direction } }: Pick<EnterpriseQuestion, 'sort'>): string {
  const header = enterpriseColumns.find(({ key }) => key === by)?.header ?? by
  return `${header}${direction === 'desc' ? ' 倒序' : ''}`
}

function orUnknown(choice: string, nameOf: (choice: string) => string): string {
  return choice === UNKNOWN ? '未登记' : nameOf(choice)
}
