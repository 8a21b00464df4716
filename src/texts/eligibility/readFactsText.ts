import { FactsText } from '#domain/eligibility/factText.ts'
import { Confidence } from '#values/confidence.ts'
import { SizeText } from '#domain/eligibility/sizeText.ts'
import { readMoney } from '#values/readMoney.ts'
import { join } from 'node:path'
import { z } from 'zod'
import { readYaml } from '../readYaml.ts'

const Source = { document: z.string().min(1), confidence: Confidence }

/** A list of domains with their parts, of which a fact may name one by its code. */
const ChoicesText = z.strictObject({
  ...Source,
  domains: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string().min(1),
      parts: z
        .array(z.strictObject({ code: z.string(), name: z.string().min(1), items: z.int().positive().optional() }))
        .min(1),
    }),
  ),
})

const Amount = z.string().transform((text, context) => {
  const read = readMoney(text)
  if ('value' in read && read.value !== undefined && /[元千百万亿]/.test(text)) return read.value as number
  context.addIssue({ code: 'custom', message: `「${text}」读不出金额，请写成 2000万元 的样子` })
  return z.NEVER
})
const amounts = z.tuple([Amount, Amount, Amount]).optional()

const SizesText = z.strictObject({
  ...Source,
  sizes: z.array(SizeText.extend({ revenue: amounts, assets: amounts })).min(1),
})

/**
 * Reads policy/facts.yaml with what it refers to: the files facts take their choices from, and policy/enterprise-sizes.yaml.
 * Throws a Refusal naming file and line.
 */
export function readFactsText(folder: string): FactsText {
  const text = readYaml(join(folder, 'facts.yaml'), FactsText)
  const { sizes } = readYaml(join(folder, 'enterprise-sizes.yaml'), SizesText)
  const facts = text.facts.map((fact) =>
    fact.choicesFrom === undefined ? fact : { ...fact, choices: choicesIn(join(folder, `${fact.choicesFrom}.yaml`)) },
  )
  return { ...text, facts, sizes }
}

function choicesIn(path: string): Record<string, string> {
  const { domains } = readYaml(path, ChoicesText)
  return Object.fromEntries(
    domains.flatMap(({ name, parts }) => parts.map((part) => [part.code, `${name}：${part.name}`])),
  )
}
