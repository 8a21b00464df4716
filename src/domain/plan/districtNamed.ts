import type { CompiledPlan } from './compiledPlan.ts'

/** The county-level district that a plan says it is for, by who issued it, else by its title; null where neither names one. */
export function districtNamed({ issuer, title }: Pick<CompiledPlan, 'issuer' | 'title'>): string | null {
  const office = /^(.{2,20}?)(?:人民政府|委员会)/.exec(issuer ?? '')?.[1]
  return named(office ?? '', ENDING) ?? named(title, BEGINNING)
}

const PLACE = '[\\u4e00-\\u9fff]{1,6}?(?:族自治县|自治县|自治旗|区|县|旗)'
/** Above it stand province and city: 重庆市黔江区. */
const ABOVE = '(?:[\\u4e00-\\u9fff]{2,7}?(?:省|市|自治区|自治州))*?'
const ENDING = new RegExp(`^${ABOVE}(${PLACE})$`)
const BEGINNING = new RegExp(`^${ABOVE}(${PLACE})`)
/** Districts of no administration. */
const NO_DISTRICT =
  /(?:高新|开发|园|示范|新|社|校|库|保税|试验|核心|功能|集聚|合作|先行|自治|地|市|省|我|全|各|本|城)区$|[级全各本我]县$/

function named(words: string, form: RegExp): string | null {
  const name = form.exec(words)?.[1]
  return name === undefined || NO_DISTRICT.test(name) || name.length < 2 ? null : name
}
