import { nextWindow } from '#domain/calendar/windows.ts'
import { readable } from '#domain/eligibility/books/readable.ts'
import { NEW_APPLICATION } from '#domain/eligibility/readScheme.ts'
import { schemeOn } from '#domain/eligibility/schemes.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { asOf } from '../registry/asOf.ts'
import { factsOnBooks } from './factsOnBooks.ts'
import { planned, Planned } from './planned.ts'

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
    const { file, provenance, enterprise } = await factsOnBooks(context, id, asked)
    const text = schemeOn(texts.schemes, scheme, { on: day, mode })
    const facts = { file: readable(file, { text, facts: texts.schemes.facts, mode }), provenance }
    return { ...asked, enterprise, ...planned(context, { scheme, mode, on: day, facts }) }
  },
})
