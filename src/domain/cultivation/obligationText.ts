import { Title } from '#domain/registry/title.ts'
import { Confidence } from '#values/confidence.ts'
import { Day } from '#values/day.ts'
import { Slug } from '#values/slug.ts'
import { z } from 'zod'

/** What the holder of a certificate must hand in every year, and what follows when it does not. */
export const ObligationText = z.strictObject({
  id: Slug,
  title: z.string().min(1),
  inForce: Day,
  owedBy: Title,
  document: z.string().min(1),
  confidence: Confidence,
  text: z.string().min(1),
  /** In which years after that of the certificate. */
  yearsAfter: z.strictObject({ years: z.array(z.int().positive()).min(1), confidence: Confidence }),
  /** The last day of the year on which it is in time: month and day. */
  due: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '期限要写作 05-31 的样子'),
  /** The ledger that says when it was handed in. */
  ledger: Slug,
  /** How many misses during one certificate end the title. */
  cancelled: z.strictObject({
    misses: z.int().positive(),
    clause: z.string().min(1),
    text: z.string().min(1),
    confidence: Confidence,
  }),
})
export type ObligationText = z.infer<typeof ObligationText>
