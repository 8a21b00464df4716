// 回传文件: what an enterprise filled in on 自测.html and what it came to, as a file that an officer reads.
import { canonicalJson } from '#values/canonicalJson.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { sha256 } from '#values/sha256.ts'
import { z } from 'zod'
import { Receipt } from '../receipt/receipt.ts'

export const RETURN_FORM = '倍增自测回传 1'

/** A scheme's text as the page had it. */
export const CarriedText = z.strictObject({ scheme: z.string(), inForce: Day, sha256: z.string() })
export type CarriedText = z.infer<typeof CarriedText>

export const SelfCheckReturn = z.strictObject({
  form: z.literal(RETURN_FORM),
  name: z.string(),
  creditCode: z.string(),
  savedAt: Moment,
  verdict: z.string(),
  /** The facts with what was asked of them; `verifyReceipt` runs it again. */
  receipt: Receipt,
  texts: z.array(CarriedText),
  /** Of everything above. */
  sha256: z.string(),
})
export type SelfCheckReturn = z.infer<typeof SelfCheckReturn>

/** The hash of a return without its own. */
export function returnHash(content: object): string {
  return sha256(canonicalJson({ ...content, sha256: undefined }))
}
