// The facts that schemes read, as policy/facts.yaml lists them: four kinds of R&D spending are four facts.
import { z } from 'zod'

const Slug = z.string().regex(/^[a-z][a-z0-9-]*$/, '只用小写字母、数字和连字符')

export const FactKind = z.enum(['money', 'count', 'share', 'points', 'number', 'flag', 'day', 'text'])
export type FactKind = z.infer<typeof FactKind>

export const FactText = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  kind: FactKind,
  /** Of a year, or of the enterprise as it is. */
  per: z.enum(['year', 'enterprise']),
  /** What it is counted in, where that is no money: 人, 件, 天. */
  unit: z.string().optional(),
  /** An amount that may be below zero, such as a profit. */
  mayBeNegative: z.boolean().default(false),
  definition: z.string().min(1),
  /** The form and line it is taken from. */
  source: z.string().min(1),
})
export type FactText = z.infer<typeof FactText>

const FieldText = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  kind: z.enum(['money', 'count', 'share', 'flag', 'day', 'year', 'text', 'choice']),
  choices: z.record(z.string(), z.string()).optional(),
})

/** Rows of which a scheme counts some: rights, awards, equity. */
export const CollectionText = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  definition: z.string().min(1),
  fields: z.array(FieldText).min(1),
})
export type CollectionText = z.infer<typeof CollectionText>
export type FieldText = z.infer<typeof FieldText>

export const FactsText = z
  .strictObject({ facts: z.array(FactText).min(1), collections: z.array(CollectionText) })
  .superRefine(({ facts, collections }, context) => {
    for (const [list, key] of [
      [facts, 'facts'],
      [collections, 'collections'],
    ] as const)
      list.forEach(({ id }, at) => {
        if (list.findIndex((it) => it.id === id) !== at)
          context.addIssue({ code: 'custom', path: [key, at, 'id'], message: `「${id}」重复` })
      })
  })
export type FactsText = z.infer<typeof FactsText>
