import { readReturn } from '#domain/eligibility/selfCheck/readReturn.ts'
import type { SelfCheckGiven } from '#domain/eligibility/selfCheck/selfCheckGiven.ts'
import type { TypedFacts } from '#domain/eligibility/selfCheck/typedFacts.ts'
import { typedOfFile } from '#domain/eligibility/selfCheck/typedOfFile.ts'
import { NEW_APPLICATION } from '#domain/eligibility/readScheme.ts'
import type { Choice } from './checking.ts'

type Loaded = { says: string[]; choice: Choice | null; typed: TypedFacts }

/** A return that was saved before, put back into the fields; what is wrong with it is told. */
export function loaded({ schemes, on }: SelfCheckGiven, text: string): Loaded {
  const content = jsonIn(text)
  const read = readReturn(content)
  if (!read)
    return {
      says: ['这不是本页保存的回传文件，没有打开；请选“自测回传 ….json”'],
      choice: null,
      typed: { figures: {}, lists: {} },
    }
  const { name, receipt, facts, problems, creditCode } = read
  const asked = receipt && schemes.texts.some(({ id }) => id === receipt.scheme) ? receipt : null
  return {
    says: ['已打开回传文件。', ...problems],
    choice: {
      name,
      // A wrong code is shown again as it was typed, to be corrected.
      creditCode: creditCode ?? String((content as { creditCode?: unknown }).creditCode ?? ''),
      scheme: asked?.scheme ?? '',
      mode: asked?.mode ?? NEW_APPLICATION,
      on: asked?.on ?? on,
    },
    typed: typedOfFile(facts, schemes.facts),
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
