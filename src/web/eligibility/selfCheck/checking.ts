// What the page holds while a person fills it in, and the answer it comes to.
import { Refusal } from '#domain/access/refusal.ts'
import { assessFile, type Asked } from '#domain/eligibility/assessFile.ts'
import type { Assessment } from '#domain/eligibility/explain/assessment.ts'
import type { FactProblem } from '#domain/eligibility/facts/readFacts.ts'
import { NEW_APPLICATION, readScheme } from '#domain/eligibility/readScheme.ts'
import { schemeOn } from '#domain/eligibility/schemes.ts'
import type { SchemeText } from '#domain/eligibility/scheme.ts'
import { selfCheckForm, type SelfCheckForm } from '#domain/eligibility/selfCheck/selfCheckForm.ts'
import type { SelfCheckGiven } from '#domain/eligibility/selfCheck/selfCheckGiven.ts'
import { fileOfTyped, type TypedFacts } from '#domain/eligibility/selfCheck/typedFacts.ts'
import { namesIn } from '#domain/eligibility/sentences/names.ts'
import { sentencesOf, type Sentences } from '#domain/eligibility/sentences/sentencesOf.ts'
import type { Day } from '#values/day.ts'

export type Choice = { name: string; creditCode: string; scheme: string; mode: string; on: Day }

export type Checked = {
  text: SchemeText
  form: SelfCheckForm
  asked: Asked
  shown: Assessment & { sentences: Sentences }
  problems: FactProblem[]
}

/** The answer on what was typed so far, or why there is none. */
export function checked({ schemes }: SelfCheckGiven, choice: Choice, typed: TypedFacts): Checked | { why: string } {
  const { scheme, mode, on } = choice
  if (scheme === '') return { why: '请先选择要对照的认定条件。' }
  try {
    const text = schemeOn(schemes, scheme, { on, mode })
    if (mode !== NEW_APPLICATION && !(mode in text.modes))
      return { why: `「${text.title}」${text.inForce} 起施行的一版没有这种申请方式。请改选申请方式或日期。` }
    const names = namesIn(schemes)
    const form = selfCheckForm(readScheme(text, schemes.facts, mode), schemes.facts, on)
    const facts = { file: { ...fileOfTyped(typed, schemes.facts), source: '企业自测' }, provenance: {} }
    const asked = { scheme, mode, on, facts }
    const { assessment, problems } = assessFile(schemes, asked)
    return { text, form, asked, problems, shown: { ...assessment, sentences: sentencesOf(assessment, names) } }
  } catch (problem) {
    if (problem instanceof Refusal) return { why: `${problem.message}。请换一个日期或另一套条件。` }
    throw problem
  }
}
