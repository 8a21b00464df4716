import { likelyWindow } from '#domain/calendar/likelyWindow.ts'
import { NEW_APPLICATION } from '#domain/eligibility/readScheme.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { asOf } from '../registry/asOf.ts'
import { factsOnBooks } from './factsOnBooks.ts'
import { planned, Planned } from './planned.ts'
import { schemeFacts } from './schemeFacts.ts'

/** The cheapest honest work by which an enterprise, as the books know it, would reach a title on the day it applies. */
export const planEnterprise = operation({
  title: '企业补差建议：怎样达到认定条件、预计费用',
  kind: 'read',
  permission: 'assess enterprises',
  input: z.object({
    enterprise: z.uuid(),
    scheme: z.string(),
    mode: z.string().default(NEW_APPLICATION),
    /** The day of the application; where none is given, the last day of the window that is open or likely next, else today. */
    on: Day.optional(),
    knownBy: Moment.optional(),
  }),
  output: Planned.extend({
    enterprise: z.object({ id: z.string(), name: z.string().nullable(), creditCode: z.string().nullable() }),
    on: Day,
    knownBy: Moment,
    /** The window whose last day was taken; `assumed` where its days are those of an earlier year. */
    window: z.object({ to: Day, name: z.string(), assumed: z.boolean() }).nullable(),
  }),
  async run(context, { enterprise: id, scheme, mode, on, knownBy }) {
    const { today, texts } = context
    const window = on === undefined ? likelyWindow(texts.calendars, scheme, today) : undefined
    const day = on ?? window?.to ?? today
    const asked = asOf(context, { on: day, knownBy })
    const known = await factsOnBooks(context, id, asked)
    const { asked: question } = schemeFacts(texts.schemes, known, { scheme, mode, asked })
    return { ...asked, window: window ?? null, enterprise: known.enterprise, ...planned(context, question) }
  },
})
