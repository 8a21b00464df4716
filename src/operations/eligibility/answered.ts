import { assessFile, type Asked } from '#domain/eligibility/assessFile.ts'
import { Assessment } from '#domain/eligibility/explain/assessment.ts'
import { Receipt, receiptOf } from '#domain/eligibility/receipt/receipt.ts'
import { namesIn } from '#domain/eligibility/sentences/names.ts'
import { Sentences, sentencesOf } from '#domain/eligibility/sentences/sentencesOf.ts'
import type { Moment } from '#values/moment.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'

/** An assessment with its words and its receipt. */
export const Answered = Assessment.extend({
  problems: z.array(z.object({ fact: z.string(), sentence: z.string() })),
  sentences: Sentences,
  receipt: Receipt,
})

export function answered(
  { texts: { schemes }, system }: Pick<Context, 'texts' | 'system'>,
  asked: Asked,
  knownBy: Moment | null,
): z.output<typeof Answered> {
  const { assessment, problems } = assessFile(schemes, asked)
  return {
    ...assessment,
    problems,
    sentences: sentencesOf(assessment, namesIn(schemes)),
    receipt: receiptOf(schemes, asked, { assessment, knownBy, code: system.version }),
  }
}
