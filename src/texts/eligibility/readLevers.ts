import type { FactsText } from '#domain/eligibility/factText.ts'
import { LeverText, type RowEffect } from '#domain/eligibility/gap/lever.ts'
import { SchemeProblem } from '#domain/eligibility/language/place.ts'
import { readLiteral } from '#domain/eligibility/language/readLiteral.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readYaml } from '../readYaml.ts'

/** An amount with its unit, a share, or a bare number, in the units of the code. */
const Literal = z.union([z.string(), z.number()]).transform((text, context) => {
  try {
    const read = readLiteral(text, [])
    return { value: read.op === 'constant' ? read.value : Number.NaN, dimension: read.dimension }
  } catch (problem) {
    if (!(problem instanceof SchemeProblem)) throw problem
    context.addIssue({ code: 'custom', message: problem.message })
    return z.NEVER
  }
})

const Yuan = Literal.transform(({ value, dimension }, context) => {
  if (dimension === 'money') return value
  context.addIssue({ code: 'custom', message: '费用要写金额和单位，如 12万元' })
  return z.NEVER
})

const [Figure, Row] = LeverText.shape.changes.element.options
const WrittenLever = LeverText.extend({
  cost: Yuan,
  jump: Literal.transform(({ value }) => value),
  changes: z.array(z.union([Figure.extend({ by: Literal }), Row])).min(1),
})

/** Reads policy/levers.yaml; none where there is no file. Throws a Refusal naming file and line, e.g. of an unknown fact. */
export function readLevers(folder: string, facts: FactsText): readonly LeverText[] {
  const path = join(folder, 'levers.yaml')
  if (!existsSync(path)) return []
  const Levers = z.strictObject({ levers: z.array(WrittenLever) }).superRefine(({ levers }, context) => {
    levers.forEach(({ id, changes }, at) => {
      const object = (place: (string | number)[], message: string) =>
        context.addIssue({ code: 'custom', path: ['levers', at, ...place], message })
      if (levers.findIndex((it) => it.id === id) !== at) object(['id'], `「${id}」重复`)
      changes.forEach((change, index) => {
        const objection = 'fact' in change ? aboutFigure(change, facts) : aboutRow(change, facts)
        if (objection) object(['changes', index], objection)
      })
    })
  })
  return readYaml(path, Levers).levers.map((lever) =>
    LeverText.parse({
      ...lever,
      changes: lever.changes.map((it) => ('fact' in it ? { ...it, by: it.by.value } : it)),
    }),
  )
}

function aboutFigure(
  { fact: id, by }: { fact: string; by: { value: number; dimension: string } },
  { facts }: FactsText,
): string | undefined {
  const fact = facts.find((it) => it.id === id)
  if (!fact) return `没有事实「${id}」，请在 facts.yaml 中定义，或改正写法`
  if (fact.per !== 'year' || !['money', 'count', 'number'].includes(fact.kind))
    return `「${id}」不是分年度的金额或数量，不能按单位增加`
  if ((fact.kind === 'money') !== (by.dimension === 'money')) return `「${id}」增加的单位不对，金额要写 1万元 的样子`
  return by.value > 0 ? undefined : `「${id}」只能如实增加，by 应大于 0`
}

function aboutRow({ collection: id, row }: RowEffect, { collections }: FactsText): string | undefined {
  const collection = collections.find((it) => it.id === id)
  if (!collection) return `没有明细「${id}」，请在 facts.yaml 中定义，或改正写法`
  if (row.obtained !== undefined && row.obtained !== 'own') return '只列自主研发取得的权利，购买、受让不是补差的办法'
  for (const [name, cell] of Object.entries(row)) {
    const field = collection.fields.find((it) => it.id === name)
    if (!field) return `明细「${id}」没有「${name}」这一项`
    if (field.kind === 'choice' && !(String(cell) in (field.choices ?? {})))
      return `「${name}」没有「${String(cell)}」这个选项`
  }
  return undefined
}
