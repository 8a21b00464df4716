import { answers, verdicts } from '#domain/eligibility/answer.ts'
import { FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import type { SchemeText } from '#domain/eligibility/scheme.ts'
import { Day } from '#values/day.ts'
import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const Given = z.strictObject({
  facts: z.record(z.string(), z.unknown()).default({}),
  collections: z.record(z.string(), z.unknown()).default({}),
  judgements: z.array(z.unknown()).default([]),
})

const Case = z.strictObject({
  it: z.string(),
  on: Day.optional(),
  mode: z.string().optional(),
  /** Begins with what the base says; a fact set to null is left out. */
  ...Given.shape,
  verdict: z.enum(verdicts).optional(),
  finds: z.record(z.string(), z.enum(answers)).default({}),
  /** Of a score, a block or an item: one number, or from and to. */
  points: z.record(z.string(), z.union([z.number(), z.tuple([z.number(), z.number()])])).default({}),
  missing: z.array(z.string()).optional(),
  /** Figures of the dossier, given or derived: an amount with its unit, a number to two decimals, or null where unknown. */
  figures: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).default({}),
  base: z.string().default('base'),
})

const CasesText = z.strictObject({
  on: Day,
  bases: z.record(z.string(), Given).default({}),
  cases: z.array(Case).min(1),
})

export type SchemeCase = Omit<z.output<typeof Case>, 'on'> & { on: Day; given: z.output<typeof FactsFile> }

/** The examples beside a scheme file; none where there is no file. */
export function casesOf({ id, inForce }: SchemeText): SchemeCase[] {
  const path = `policy/schemes/${id}/${inForce}.cases.yaml`
  if (!existsSync(path)) return []
  const { on, bases, cases } = CasesText.parse(parse(readFileSync(path, 'utf8'), { merge: true }))
  return cases.map((it) => ({ ...it, on: it.on ?? on, given: FactsFile.parse(over(bases[it.base], it)) }))
}

/** A case changes facts of its base one by one, a yearly one year by year; a collection it names replaces the base's. */
function over(base: z.output<typeof Given> | undefined, it: z.output<typeof Given>) {
  const facts: Record<string, unknown> = { ...base?.facts }
  for (const [id, given] of Object.entries(it.facts)) {
    const before = facts[id]
    facts[id] = isYearly(before) && isYearly(given) ? without({ ...before, ...given }) : given
  }
  return {
    facts: without(facts),
    collections: without({ ...base?.collections, ...it.collections }),
    judgements: [...(base?.judgements ?? []), ...it.judgements],
  }
}

function isYearly(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && Object.keys(given).every((key) => /^\d{4}$/.test(key))
}

function without(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
}
