import type { Moment } from '#values/moment.ts'
import { assessFile, type Asked } from '../assessFile.ts'
import { receiptOf } from '../receipt/receipt.ts'
import { textHash } from '../receipt/textHash.ts'
import { namesIn } from '../sentences/names.ts'
import { verdictSentence } from '../sentences/verdictSentence.ts'
import type { SelfCheckGiven } from './selfCheckGiven.ts'
import { RETURN_FORM, returnHash, type SelfCheckReturn } from './selfCheckReturn.ts'

type Filled = { name: string; creditCode: string; asked: Asked; savedAt: Moment }

/** The return of what was filled in. Throws a Refusal where no text of the scheme is in force on the day. */
export function makeReturn(
  { schemes, code }: SelfCheckGiven,
  { name, creditCode, asked, savedAt }: Filled,
): SelfCheckReturn {
  const { assessment } = assessFile(schemes, asked)
  const content = {
    form: RETURN_FORM,
    name,
    creditCode,
    savedAt,
    verdict: verdictSentence(assessment, namesIn(schemes)),
    receipt: receiptOf(schemes, asked, { assessment, knownBy: null, code }),
    texts: schemes.texts.map((text) => ({ scheme: text.id, inForce: text.inForce, sha256: textHash(text) })),
  } as const
  return { ...content, sha256: returnHash(content) }
}
