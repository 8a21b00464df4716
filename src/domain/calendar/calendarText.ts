// A year's calendar as policy/calendars/<year>.yaml says it: holidays, application windows, days by which data are due.
import { Confidence } from '#values/confidence.ts'
import { Day } from '#values/day.ts'
import { Slug } from '#values/slug.ts'
import { z } from 'zod'

const span = { from: Day, to: Day }
const inOrder = ({ from, to }: { from: Day; to: Day }) => from <= to
const outOfOrder = { path: ['to'], message: '止日早于起日' }

const WorkdaysText = z.strictObject({
  document: z.string().min(1),
  confidence: Confidence,
  holidays: z.array(z.strictObject({ name: z.string().min(1), ...span }).refine(inOrder, outOfOrder)),
  /** Saturdays and Sundays on which people work. */
  workedWeekends: z.array(Day),
})

const WindowText = z
  .strictObject({
    /** The scheme or title it is for. */
    scheme: Slug,
    name: z.string().min(1),
    ...span,
    /** By when the district hands on what it has received. */
    districtBy: z.string().optional(),
    source: z.string().min(1),
    confidence: Confidence,
  })
  .refine(inOrder, outOfOrder)
export type WindowText = z.infer<typeof WindowText>

/** A window that is expected but whose days nobody has published yet. */
const OpenWindowText = z.strictObject({ scheme: Slug, name: z.string().min(1), pending: z.string().min(1) })

const DueText = z.strictObject({
  schemes: z.array(Slug).min(1),
  text: z.string().min(1),
  due: Day,
  source: z.string().min(1),
  confidence: Confidence,
})
export type DueText = z.infer<typeof DueText>

export const CalendarText = z.strictObject({
  year: z.int(),
  /** Left out until the State Council has published the year's holidays. */
  workdays: WorkdaysText.optional(),
  windows: z.array(WindowText),
  pending: z.array(OpenWindowText).default([]),
  dues: z.array(DueText),
})
export type CalendarText = z.infer<typeof CalendarText>
