import { z } from 'zod'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { Absence } from './absence.ts'
import { Assignment } from './assignment.ts'
import { Title } from './title.ts'
import { TitleEventKind } from './titleEvent.ts'

export const HeldTitle = z.object({
  title: Title,
  since: Day,
  validUntil: Day.nullable(),
  /** The unit it counts for; null is 待认领, or nobody's 新增. */
  unit: z.string().nullable(),
  /** Held since before the first opening count: part of that count, nobody's 新增. */
  inOpening: z.boolean(),
})
export type HeldTitle = z.infer<typeof HeldTitle>

/** A row of 企业库. */
export const EnterpriseRow = z.object({
  id: z.string(),
  creditCode: z.string(),
  name: z.string().nullable(),
  town: z.string().nullable(),
  park: z.string().nullable(),
  registeredOn: Day.nullable(),
  industry: z.string().nullable(),
  /** Registered capital in 元; null where it is not known. */
  capital: z.string().nullable(),
  titles: z.array(HeldTitle),
  /** Who looks after it on the day; null where nobody does. */
  assignment: Assignment.nullable(),
})
export type EnterpriseRow = z.infer<typeof EnterpriseRow>

/** What every dated row of the page says of where it comes from. */
const entry = { knownFrom: Moment, withdrawnFrom: Moment.nullable(), batch: z.string().nullable() }

/** 一企一档: everything the books say of one enterprise, taken-back rows included and marked. */
export const EnterpriseFile = z.object({
  id: z.string(),
  creditCodes: z.array(z.string()),
  registeredOn: Day.nullable(),
  industry: z.string().nullable(),
  ...entry,
  titles: z.array(HeldTitle),
  /** Who looks after it on the day; null where nobody does. */
  assignment: Assignment.nullable(),
  /** Who looked after it from when on, what was entered last at the end. */
  assignments: z.array(Assignment.extend({ person: z.string(), ...entry })),
  names: z.array(z.object({ name: z.string(), fromDay: Day.nullable(), ...entry })),
  places: z.array(
    z.object({
      town: z.string().nullable(),
      park: z.string().nullable(),
      address: z.string().nullable(),
      fromDay: Day.nullable(),
      ...entry,
    }),
  ),
  facts: z.array(
    z.object({
      fact: z.string(),
      period: z.string(),
      /** A number, or else a word: a day, a choice, a text. */
      value: z.string().nullable(),
      word: z.string().nullable(),
      unit: z.string(),
      source: z.string(),
      truthClass: z.string(),
      ...entry,
    }),
  ),
  events: z.array(
    z.object({
      id: z.string(),
      title: Title,
      kind: TitleEventKind,
      happenedOn: Day,
      validUntil: Day.nullable(),
      certificateNumber: z.string().nullable(),
      unit: z.string().nullable(),
      ...entry,
    }),
  ),
  /** Whom to call, masked; `showContact` shows one in full. */
  contacts: z.array(z.object({ id: z.string(), name: z.string().nullable(), phone: z.string().nullable(), ...entry })),
  /** 待核实: full lists that lack it. */
  absences: z.array(Absence.extend({ onDay: Day, sender: z.string(), open: z.boolean() })),
  batches: z.array(z.object({ id: z.string(), fileName: z.string(), person: z.string(), importedAt: Moment })),
})
export type EnterpriseFile = z.infer<typeof EnterpriseFile>
