import { nextWindow } from '#domain/calendar/windows.ts'
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
    /** The day of the application; where none is given, the last day of the window that is open or opens next, else today. */
    on: Day.optional(),
    knownBy: Moment.optional(),
  }),
  output: Planned.extend({
    enterprise: z.object({ id: z.string(), name: z.string().nullable(), creditCode: z.string().nullable() }),
    on: Day,
    knownBy: Moment,
  }),
  async run(context, { enterprise: id, scheme, mode, on, knownBy }) {
    const { today, texts } = context
    const day = on ?? nextWindow(texts.calendars, scheme, today)?.to ?? today
    const asked = asOf(context, { on: day, knownBy })
    const known = await factsOnBooks(context, id, asked)
    const { asked: question } = schemeFacts(texts.schemes, known, { scheme, mode, asked })
    return { ...asked, enterprise: known.enterprise, ...planned(context, question) }
  },
})
