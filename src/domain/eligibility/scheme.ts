// A scheme of criteria as its file says it. The trees in it are checked by the reader of the language, which knows the facts.
import { Confidence } from '#values/confidence.ts'
import { Day } from '#values/day.ts'
import { Slug } from '#values/slug.ts'
import { z } from 'zod'

const Tree = z.unknown()

const RouteText = z.strictObject({ clause: z.string(), text: z.string().min(1), test: Tree })

export const ClauseText = z.strictObject({
  id: Slug,
  /** Its number in the document. */
  clause: z.string().min(1),
  text: z.string().min(1),
  source: z.string().optional(),
  confidence: Confidence,
  test: Tree,
  /** Alternatives, one of which is enough in its place. */
  waivedBy: z.array(RouteText).default([]),
  /** What is asked instead in another mode: another test, or nothing and why. */
  modes: z
    .record(z.string(), z.union([z.strictObject({ test: Tree }), z.strictObject({ notExamined: z.string().min(1) })]))
    .default({}),
})
export type ClauseText = z.infer<typeof ClauseText>

export const ItemText = z.strictObject({
  id: Slug,
  title: z.string().min(1),
  clause: z.string().optional(),
  confidence: Confidence.optional(),
  max: z.int().positive(),
  /** How the points are found: a tree of the language. */
  points: Tree,
})

export type ItemText = z.infer<typeof ItemText>

const BlockText = z.strictObject({
  id: Slug,
  title: z.string().min(1),
  /** No more counts, however much the items come to. */
  max: z.int().positive(),
  items: z.array(ItemText).min(1),
})

export const ScoreText = z.strictObject({
  id: Slug,
  title: z.string().min(1),
  clause: z.string(),
  confidence: Confidence,
  blocks: z.array(BlockText).min(1),
})
export type ScoreText = z.infer<typeof ScoreText>

export const SchemeText = z.strictObject({
  id: Slug,
  title: z.string().min(1),
  inForce: Day,
  /** Set where a text ended without a successor of the same id. */
  inForceTo: Day.optional(),
  inForceConfidence: Confidence.default('A'),
  /** Applications still decided by this text while a later one is in force, because a notice says so. */
  stillFor: z
    .array(z.strictObject({ mode: Slug, from: Day, until: Day, document: z.string().min(1), confidence: Confidence }))
    .default([]),
  /** Whom it is about, where that is no ordinary enterprise but who runs an incubator or a maker space. */
  about: z.enum(['carrier']).optional(),
  document: z.string().min(1),
  administeredBy: z.string().min(1),
  validity: z
    .strictObject({ years: z.int().positive().optional(), text: z.string().min(1), confidence: Confidence })
    .optional(),
  duties: z
    .array(z.strictObject({ text: z.string().min(1), due: z.string(), clause: z.string(), confidence: Confidence }))
    .default([]),
  /** Modes beside the new application, e.g. review. */
  modes: z.record(Slug, z.string()).default({}),
  notes: z.array(z.strictObject({ text: z.string(), confidence: Confidence })).default([]),
  lists: z.record(Slug, z.array(z.string())).default({}),
  /** Named once, used in several clauses by `{ use: name }`. */
  quantities: z.record(Slug, Tree).default({}),
  scores: z.array(ScoreText).default([]),
  clauses: z.array(ClauseText).min(1),
})
export type SchemeText = z.infer<typeof SchemeText>
