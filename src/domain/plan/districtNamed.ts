import type { CompiledPlan } from './compiledPlan.ts'

/** The county-level district that a plan says it is for, by who issued it, else by its title; null where neither names one. */
export function districtNamed({ issuer, title }: Pick<CompiledPlan, 'issuer' | 'title'>): string | null {
  const office = /^(.{2,20}?)(?:人民政府|委员会)/.exec(issuer ?? '')?.[1]
  return named(office ?? '', ENDING) ?? named(title, BEGINNING)
}

const PLACE = '[\\u4e00-\\u9fff]{1,18}?(?:自治县|自治旗|区|县|旗)'
const ENDING = new RegExp(`^(${PLACE})$`)
const BEGINNING = new RegExp(`^(${PLACE})`)
/** Above it stand province and city: 浙江省宁波市象山县. */
const ABOVE = /^.*(?:省|市|自治区|自治州)(?=.{2})/
/** Districts of no administration. */
const NO_DISTRICT =
  /(?:高新|开发|园|示范|新|社|校|库|保税|试验|核心|功能|集聚|合作|先行|自治|地|市|省|我|全|各|本|城)区$|[级全各本我]县$/

const LONGEST = 6 // 双江拉祜族佤族布朗族傣族自治县 is longer, but says what it is

function named(words: string, form: RegExp): string | null {
  const name = form.exec(words.replace(/\s/g, ''))?.[1]?.replace(ABOVE, '')
  if (name === undefined || name.length < 2 || NO_DISTRICT.test(name)) return null
  return name.length <= LONGEST || /自治[县旗]$/.test(name) ? name : null
}
