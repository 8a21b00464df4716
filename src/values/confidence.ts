import { z } from 'zod'

/**
 * How sure we are of a number or a day in a policy file: A read in the official text, B two sources agree, C one source, M from
 * memory, CONV a convention where the text is silent, 待确认 not known yet.
 */
export const Confidence = z.enum(['A', 'B', 'C', 'M', 'CONV', '待确认'])
export type Confidence = z.infer<typeof Confidence>

/** What the mark beside a clause says, as people read it. */
export const confidenceNames = {
  A: '读过条文原文',
  B: '两处独立来源一致',
  C: '只有一处来源',
  M: '凭记忆，未查到原文',
  CONV: '条文未写，按通行做法',
  待确认: '还没有确认，不据此下结论',
} as const satisfies Record<Confidence, string>

/** All of them in one line, for the foot of a sheet. */
export const confidenceLegend = Object.entries(confidenceNames)
  .map(([mark, name]) => `${mark} ${name}`)
  .join('；')
