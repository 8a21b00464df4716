// Something of a plan that a person should look at before it is adopted: what was read with doubt, and what the plan leaves open.
import { z } from 'zod'
import { Moment } from '#values/moment.ts'

const Place = z.object({ offset: z.int(), text: z.string() })

export const Doubt = z.object({
  /** Names it on the page; changes when the text moves. */
  id: z.string(),
  /** The words by which a confirmation knows it again, in the next version too. */
  anchor: z.string(),
  kind: z.enum(['document', 'contradiction', 'unit', 'placeholder', 'task', 'goal', 'adrift', 'correction']),
  severity: z.enum(['error', 'warning', 'notice']),
  sentence: z.string(),
  places: z.array(Place),
  /** The item it is about: `task 3`, `goal 5`; a placeholder its name. */
  about: z.string().nullable(),
  /** What a person has done about it; the entries are what can be taken back. */
  settled: z
    .object({
      how: z.enum(['corrected', 'confirmed', 'expanded']),
      person: z.string().nullable(),
      at: Moment.nullable(),
      entries: z.array(z.string()),
    })
    .nullable(),
})
export type Doubt = z.infer<typeof Doubt>
