// An assessment as data: what a page, a sheet or a receipt shows of it. Numbers are in the units of the code: money in fen,
// shares 0–1, points in hundredths.
import { Confidence } from '#values/confidence.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import { answers, verdicts } from '../answer.ts'

const Answer = z.enum(answers)
const Comparator = z.enum(['>=', '>', '<=', '<', '='])
const Dimension = z.enum(['money', 'count', 'share', 'days', 'years', 'points', 'number'])

/** Where a figure is from, and what is to be known of it. */
export const Provenance = z.object({
  source: z.string(),
  knownFrom: z.string().optional(),
  truthClass: z.string().optional(),
  derivedFrom: z.array(z.string()).readonly().optional(),
  outdated: z.boolean().optional(),
})
/** A fact that an answer rests on, or would; of collections and titles there is no single value to show. */
const Used = z.object({
  fact: z.string(),
  year: z.number().nullable(),
  value: z.number().nullable(),
  provenance: Provenance.nullable(),
})
const Judgement = z.object({ id: z.string(), value: z.number(), by: z.string(), on: Day, reason: z.string() })

const Measured = z.object({
  kind: z.literal('measure'),
  answer: Answer,
  /** What is measured, with the facts in marks (formulaOf.ts). */
  formula: z.string(),
  comparator: Comparator,
  dimension: Dimension,
  value: z.number().nullable(),
  threshold: z.number().nullable(),
  /** How much the value would have to move; 0 where it is enough, null where that is not known. */
  distance: z.number().nullable(),
  /** What is divided by and is zero, in marks: then there is no value, though nothing is missing. */
  zeroDivisor: z.string().nullable().default(null),
})
const YesOrNo = z.object({
  kind: z.literal('yes or no'),
  answer: Answer,
  /** Of what, with the facts in marks (formulaOf.ts). */
  about: z.string(),
  expected: z.boolean(),
  /** Of a fact that is a choice or a code: which fact, what it says, and the group it is compared with. */
  word: z
    .object({ fact: z.string(), is: z.string().nullable(), group: z.string().nullable() })
    .nullable()
    .default(null),
})
const Judged = z.object({ kind: z.literal('judged'), answer: Answer, by: z.string(), judgement: Judgement.nullable() })
const Pending = z.object({ kind: z.literal('pending'), answer: Answer, reason: z.string() })
const OfPoints = z.object({
  kind: z.literal('points'),
  answer: Answer,
  of: z.string(),
  title: z.string(),
  comparator: Comparator,
  points: z.number(),
  low: z.number(),
  high: z.number(),
})
const Several = z.object({
  kind: z.enum(['all', 'any', 'not']),
  answer: Answer,
  get parts() {
    return z.array(Detail)
  },
})
const Detail: z.ZodUnion<
  readonly [typeof Measured, typeof Several, typeof YesOrNo, typeof Judged, typeof Pending, typeof OfPoints]
> = z.union([Measured, Several, YesOrNo, Judged, Pending, OfPoints])

export type Used = z.infer<typeof Used>

/** What an answer is made of, as the condition is. */
export type Detail = z.infer<typeof Detail>

/** A number that grades are read from, with the facts in marks (formulaOf.ts). */
const Reckoned = z.object({ kind: z.literal('number'), formula: z.string(), dimension: Dimension, value: z.number() })
const Basis = z.union([Reckoned, Detail])
export type Basis = z.infer<typeof Basis>

const Finding = z.object({
  clause: z.string(),
  number: z.string(),
  text: z.string(),
  source: z.string(),
  confidence: Confidence,
  answer: Answer,
  /** Why it was not examined. */
  reason: z.string().nullable(),
  detail: Detail,
  /** The alternatives that would do in its place. */
  routes: z.array(z.object({ number: z.string(), text: z.string(), detail: Detail })),
  used: z.array(Used),
  missing: z.array(Used),
})

export type Finding = z.infer<typeof Finding>

const ItemFinding = z.object({
  item: z.string(),
  title: z.string(),
  low: z.number(),
  high: z.number(),
  max: z.number(),
  grade: z.number().nullable(),
  value: z.number().nullable(),
  dimension: Dimension.nullable(),
  /** The nearest better grade, where the points depend on a number. */
  next: z.object({ bound: z.number(), high: z.number() }).nullable(),
  note: z.string().nullable(),
  /** What the points rest on where that is no single number: of several the best, or the case that applies. */
  basis: z.array(Basis).default([]),
  judgement: Judgement.nullable(),
  openTo: z.array(z.enum(['facts', 'people'])),
  used: z.array(Used),
  missing: z.array(Used),
})

export type ItemFinding = z.infer<typeof ItemFinding>

const points = { low: z.number(), high: z.number() }
const BlockFinding = z.object({
  block: z.string(),
  title: z.string(),
  ...points,
  max: z.number(),
  items: z.array(ItemFinding),
})
const ScoreFinding = z.object({ score: z.string(), title: z.string(), ...points, blocks: z.array(BlockFinding) })

export type ScoreFinding = z.infer<typeof ScoreFinding>

export const Assessment = z.object({
  scheme: z.string(),
  title: z.string(),
  inForce: z.string(),
  mode: z.string(),
  on: z.string(),
  verdict: z.enum(verdicts),
  findings: z.array(Finding),
  scores: z.array(ScoreFinding),
})
export type Assessment = z.infer<typeof Assessment>
