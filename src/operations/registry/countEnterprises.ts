import { answersTo, unitOf } from '#domain/registry/answersTo.ts'
import { EnterpriseFilter, Facet } from '#domain/registry/enterpriseQuestion.ts'
import { facetCounts, tally } from '#domain/registry/facetCounts.ts'
import type { AsOf } from '#domain/registry/asOf.ts'
import { Title } from '#domain/registry/title.ts'
import { TitleStandingKind } from '#domain/registry/titleStanding.ts'
import { countsBy, type Counted } from '#store/registry/enterpriseCounts.ts'
import * as enterpriseList from '#store/registry/enterpriseList.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { operation } from '../door/operation.ts'
import { asOf, asOfInput } from './asOf.ts'
import { selection, standingsOf } from './selection.ts'

/** Beside each choice of a filter, how many enterprises choosing it would show, given the other filters. */
export const countEnterprises = operation({
  title: '企业库筛选计数',
  kind: 'read',
  permission: 'read enterprises',
  input: z.object({ filter: EnterpriseFilter.default({}), ...asOfInput }),
  output: z.object({ counts: z.record(Facet, z.record(z.string(), z.number())) }),
  async run(context, { filter, ...when }) {
    const asked = asOf(context, when)
    const inBooks = await Promise.all(
      (Object.keys(counted) as (keyof typeof counted)[]).map(async (facet) => {
        const { [facet]: _, ...others } = filter
        const values = await countsBy(context.db, await selection(context, others, asked), counted[facet])
        return [facet, facetCounts(facet, values, asked.on)] as const
      }),
    )
    return { counts: { ...Object.fromEntries(inBooks), ...(await byTitle(context, filter, asked)) } as Counts }
  },
})

type Counts = Record<Facet, Record<string, number>>

const counted = {
  town: 'town',
  park: 'park',
  industry: 'industry',
  assigned: 'assigned',
  age: 'registeredOn',
  capital: 'capital',
} as const satisfies Partial<Record<Facet, Counted>>

/** Titles and units, judged over all that the filters of the books leave; a standing's choice is `title standing`. */
async function byTitle(context: Context, filter: EnterpriseFilter, asked: AsOf) {
  const { title, standing, within, unit, ...inBooks } = filter
  const ids = await enterpriseList.ids(context.db, await selection(context, inBooks, asked))
  const known = await standingsOf(context, ids, asked)
  const choices = Title.options.flatMap((it) =>
    TitleStandingKind.options.map((kind) => ({ choice: `${it} ${kind}`, title: it, standing: kind })),
  )
  const standingCounts = choices.map(({ choice, ...chosen }) => {
    const asking = { ...chosen, within, unit }
    return { choice, count: ids.filter((id) => answersTo(asking, known(id), asked.on)).length }
  })
  const unitCounts = ids.flatMap((id) => {
    if (!answersTo({ title, standing, within }, known(id), asked.on)) return []
    const units = (title === undefined ? Title.options : [title]).map((it) => unitOf(known(id)[it]))
    return [...new Set(units)].flatMap((choice) => (choice === undefined ? [] : [{ choice, count: 1 }]))
  })
  return { standing: tally(standingCounts), unit: tally(unitCounts) }
}
