// From what on an enterprise is large, medium or small: one row an industry, as policy/enterprise-sizes.yaml lists them.
import { Confidence } from '#values/confidence.ts'
import { readMoney } from '#values/readMoney.ts'
import { z } from 'zod'

const Amount = z.string().transform((text, context) => {
  const read = readMoney(text)
  if ('value' in read && read.value !== undefined && /[元千百万亿]/.test(text)) return read.value as number
  context.addIssue({ code: 'custom', message: `「${text}」读不出金额，请写成 2000万元 的样子` })
  return z.NEVER
})

export const SizeText = z.strictObject({
  name: z.string().min(1),
  /** Codes of GB/T 4754-2017 by their beginning; the longest that fits decides. */
  industries: z.array(z.string().regex(/^[A-T]\d{0,4}$/, '行业代码应写作 C 或 C398 的样子')).min(1),
  /** Lower bounds of large, medium and small. */
  employees: z.tuple([z.number(), z.number(), z.number()]).optional(),
  revenue: z.tuple([Amount, Amount, Amount]).optional(),
  assets: z.tuple([Amount, Amount, Amount]).optional(),
  /** Where a row is less sure than the table. */
  confidence: Confidence.optional(),
})
/** One row of the table; amounts in fen. */
export type SizeText = z.infer<typeof SizeText>
