import type { Fen } from '#values/money.ts'
import type { Remark } from './template.ts'

/** No enterprise is registered with less than nothing; what is meant, the sender must say. */
export function negativeCapital(row: { capital?: Fen | undefined }): Remark | undefined {
  if (row.capital === undefined || row.capital >= 0) return undefined
  return { key: 'capital', sentence: '是负数，请核对营业执照后改正', weight: 'returned' }
}
