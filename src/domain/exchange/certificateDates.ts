import { addDays, addYears } from '#values/day.ts'
import type { Day } from '#values/day.ts'
import type { Remark } from './template.ts'

/**
 * A high-tech certificate is valid for three years from its issue (国科发火〔2016〕32号 第九条); lists write the last day or the
 * day after. Dates that cannot both be true come back, another length is looked at.
 */
export function certificateDates({ issuedOn, validUntil }: { issuedOn?: Day; validUntil?: Day }): Remark | undefined {
  if (issuedOn === undefined || validUntil === undefined) return undefined
  if (validUntil <= issuedOn) {
    return {
      key: 'validUntil',
      weight: 'returned',
      sentence: `有效期至 ${validUntil} 不晚于发证日期 ${issuedOn}，请核对证书`,
    }
  }
  const anniversary = addYears(issuedOn, 3)
  if (validUntil === anniversary || validUntil === addDays(anniversary, -1)) return undefined
  return {
    key: 'validUntil',
    kind: 'not-three-years',
    weight: 'toLookAt',
    sentence: `发证日期 ${issuedOn} 到有效期至 ${validUntil} 不是三年，请核对证书`,
  }
}
