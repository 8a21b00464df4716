// What an answer was made from, so that it can be made again and compared; it needs nothing but the texts and the code.
import { canonicalJson } from '#values/canonicalJson.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { sha256 } from '#values/sha256.ts'
import { z } from 'zod'
import type { Asked } from '../assessFile.ts'
import type { Assessment } from '../explain/assessment.ts'
import { FactsFile } from '../facts/readFacts.ts'
import { schemeOn, type Schemes } from '../schemes.ts'
import { answerHash } from './answerHash.ts'
import { definitionsRead } from './definitionsRead.ts'
import { textHash } from './textHash.ts'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, '应为 64 位十六进制数')

export const Receipt = z.strictObject({
  scheme: z.string(),
  /** The version of the scheme by its day in force. */
  inForce: Day,
  mode: z.string(),
  on: Day,
  /** The moment up to which entries counted; null where the facts came from a file. */
  knownBy: Moment.nullable(),
  code: z.string(),
  schemeSha256: Sha256,
  /** Of the definitions of the facts that the scheme reads. */
  definitionsSha256: Sha256,
  inputSha256: Sha256,
  answerSha256: Sha256,
  facts: FactsFile,
})
export type Receipt = z.infer<typeof Receipt>

/** The receipt of an assessment; `code` is the version of the program. */
export function receiptOf(
  schemes: Schemes,
  { scheme, mode, on, facts }: Asked,
  { assessment, knownBy, code }: { assessment: Assessment; knownBy: Moment | null; code: string },
): Receipt {
  const text = schemeOn(schemes, scheme, { on, mode })
  return {
    scheme,
    inForce: text.inForce,
    mode,
    on,
    knownBy,
    code,
    schemeSha256: textHash(text),
    definitionsSha256: textHash(definitionsRead(text, schemes.facts, mode)),
    inputSha256: inputHash({ scheme, mode, on, facts: facts.file }),
    answerSha256: answerHash(assessment),
    facts: facts.file,
  }
}

/** Hash of what was asked: scheme, mode, day and facts. */
export function inputHash({ scheme, mode, on, facts }: Pick<Receipt, 'scheme' | 'mode' | 'on' | 'facts'>): string {
  return sha256(canonicalJson({ scheme, mode, on, facts }))
}
