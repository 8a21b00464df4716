import type { Answer, Verdict } from '#domain/eligibility/answer.ts'
import { answerName, answerNames } from '#domain/eligibility/sentences/answerNames.ts'
import { verdictNames } from '#domain/eligibility/sentences/verdictSentence.ts'
import type { StateLook } from '#web/frame/StateMark.tsx'

const good = { shape: '●', tone: 'good' } as const
const bad = { shape: '■', tone: 'bad' } as const
const open = { shape: '○', tone: 'off' } as const
const waits = { shape: '◆', tone: 'warn' } as const

/** An answer by shape, colour and word. */
export const answerLook = {
  met: { ...good, word: answerNames.met },
  unmet: { ...bad, word: answerNames.unmet },
  unknown: { ...open, word: answerNames.unknown },
  judgement: { ...waits, word: answerNames.judgement },
  'not examined': { shape: '–', tone: 'off', word: answerNames['not examined'] },
} as const satisfies Record<Answer, StateLook>

/** The look of a clause: one whose text is not confirmed asks nothing of the enterprise. */
export function findingLook(finding: Parameters<typeof answerName>[0]): StateLook {
  return { ...answerLook[finding.answer], word: answerName(finding) }
}

export const verdictLook = {
  qualifies: { ...good, word: verdictNames.qualifies },
  'falls short': { ...bad, word: verdictNames['falls short'] },
  'not enough facts': { ...open, word: verdictNames['not enough facts'] },
  'awaits judgement': { ...waits, word: verdictNames['awaits judgement'] },
} as const satisfies Record<Verdict, StateLook>
