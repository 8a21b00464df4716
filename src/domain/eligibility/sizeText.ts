// From what on an enterprise is large, medium or small: one row an industry, as policy/enterprise-sizes.yaml lists them.
import { Confidence } from '#values/confidence.ts'
import { z } from 'zod'

/** Lower bounds of large, medium and small. */
const bounds = z.tuple([z.number(), z.number(), z.number()]).optional()

export const SizeText = z.strictObject({
  name: z.string().min(1),
  /** Codes of GB/T 4754-2017 by their beginning; the longest that fits decides. */
  industries: z.array(z.string().regex(/^[A-T]\d{0,4}$/, '行业代码应写作 C 或 C398 的样子')).min(1),
  employees: bounds,
  revenue: bounds,
  assets: bounds,
  /** Where a row is less sure than the table. */
  confidence: Confidence.optional(),
})
/** One row of the table; amounts in fen. */
export type SizeText = z.infer<typeof SizeText>
