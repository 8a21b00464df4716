// The facts that schemes read, as policy/facts.yaml lists them: four kinds of R&D spending are four facts.
import { Confidence } from '#values/confidence.ts'
import { Slug } from '#values/slug.ts'
import { z } from 'zod'
import { SizeText } from './sizeText.ts'

export const FactKind = z.enum([
  'money',
  'count',
  'share',
  'points',
  'number',
  'flag',
  'day',
  'text',
  'choice',
  'industry',
])
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
  /** What may be chosen, by code; `choicesFrom` names the file of policy/ that lists it. */
  choices: z.record(z.string(), z.string()).optional(),
  choicesFrom: Slug.optional(),
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

/** What of entrusted research counts, and how much of the total other costs may be, in hundredths. */
export const ResearchCounting = z.strictObject({
  source: z.string().min(1),
  confidence: Confidence,
  entrustedPercent: z.int().min(0).max(100),
  otherPercent: z.int().min(0).max(99),
})
export type ResearchCounting = z.infer<typeof ResearchCounting>

/** Facts that hold up to the day they are declared: of the books only what was declared in the year of the application counts. */
export const DeclaredYearly = z.strictObject({
  source: z.string().min(1),
  confidence: Confidence,
  facts: z.array(Slug),
})

export const FactsText = z
  .strictObject({
    facts: z.array(FactText).min(1),
    collections: z.array(CollectionText),
    researchCounting: ResearchCounting.optional(),
    declaredYearly: DeclaredYearly.optional(),
    /** From what on an enterprise is large, medium or small, by industry. */
    sizes: z.array(SizeText).default([]),
  })
  .superRefine(({ facts, collections, declaredYearly }, context) => {
    declaredYearly?.facts.forEach((id, at) => {
      if (!facts.some((it) => it.id === id && it.per === 'enterprise'))
        context.addIssue({
          code: 'custom',
          path: ['declaredYearly', 'facts', at],
          message: `没有不分年度的事实「${id}」，请改正写法`,
        })
    })
    facts.forEach(({ id, kind, choices, choicesFrom }, at) => {
      if ((kind === 'choice') !== (choices !== undefined || choicesFrom !== undefined))
        context.addIssue({
          code: 'custom',
          path: ['facts', at, 'kind'],
          message: `「${id}」是选择类才写、也必须写 choices 或 choicesFrom`,
        })
    })
    const distinct = (list: readonly { id: string }[], path: (string | number)[]) =>
      list.forEach(({ id }, at) => {
        if (list.findIndex((it) => it.id === id) !== at)
          context.addIssue({ code: 'custom', path: [...path, at, 'id'], message: `「${id}」重复` })
      })
    distinct(facts, ['facts'])
    distinct(collections, ['collections'])
    collections.forEach(({ fields }, at) => distinct(fields, ['collections', at, 'fields']))
  })
export type FactsText = z.infer<typeof FactsText>
