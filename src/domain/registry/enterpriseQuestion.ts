// What can be asked of 企业库: the same words stand in the address of the page, in a saved view and in an export.
import { z } from 'zod'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { AgeBand } from './ageBand.ts'
import { CapitalBand } from './capitalBand.ts'
import { Title } from './title.ts'
import { TitleStandingKind } from './titleStanding.ts'

/** Chosen where nothing is known: unknown is not no, so it is a choice of its own. */
export const UNKNOWN = 'unknown'

/** Chosen for holders whose title counts for no unit yet. */
export const UNCLAIMED = 'unclaimed'

const Choice = z.string().min(1).max(100)

export const EnterpriseFilter = z.strictObject({
  /** Two characters or more of a name, present or former, part of a credit code, or initials. */
  search: z.string().trim().max(100).optional(),
  town: Choice.optional(),
  park: Choice.optional(),
  /** A code of GB/T 4754-2017 at any level; what lies below it is included. */
  industry: Choice.optional(),
  title: Title.optional(),
  /** How it stands with the title; without one, that it is held. */
  standing: TitleStandingKind.optional(),
  /** Of what is due: within how many days. */
  within: z.number().int().min(0).max(1100).optional(),
  /** The unit a held title counts for. */
  unit: Choice.optional(),
  /** The unit that looks after it on the day. */
  assigned: Choice.optional(),
  age: AgeBand.optional(),
  capital: CapitalBand.optional(),
  /** Only who is 待核实: missing in a full list, and nobody has found out why. */
  unverified: z.boolean().optional(),
})
export type EnterpriseFilter = z.infer<typeof EnterpriseFilter>

/** What the books can order by themselves. */
export const BookOrder = z.enum(['name', 'creditCode', 'town', 'park', 'industry', 'registeredOn', 'capital'])
export type BookOrder = z.infer<typeof BookOrder>

/** Orders by what a column shows of judgements and names: titles held, units, industries by name, days of certificates. */
export const ShownOrder = z.enum(['titles', 'unit', 'industryName', 'highTechUntil', 'cityTechSince'])
export type ShownOrder = z.infer<typeof ShownOrder>

export const EnterpriseOrder = z.enum([...BookOrder.options, ...ShownOrder.options])
export type EnterpriseOrder = z.infer<typeof EnterpriseOrder>

export const EnterpriseQuestion = z.object({
  filter: EnterpriseFilter.default({}),
  sort: z
    .strictObject({ by: EnterpriseOrder, direction: z.enum(['asc', 'desc']) })
    .default({ by: 'name', direction: 'asc' }),
  page: z.strictObject({ size: z.number().int().min(1).max(500), after: z.string().optional() }).default({ size: 50 }),
  on: Day.optional(),
  knownBy: Moment.optional(),
})
export type EnterpriseQuestion = z.infer<typeof EnterpriseQuestion>

/** What is counted beside each choice of a filter. */
export const Facet = z.enum(['town', 'park', 'industry', 'standing', 'unit', 'assigned', 'age', 'capital'])
export type Facet = z.infer<typeof Facet>
