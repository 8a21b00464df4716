import type { Context } from '../door/context.ts'
import type { AsOf } from '#domain/registry/asOf.ts'
import { holders } from '#domain/registry/holders.ts'
import { Title } from '#domain/registry/title.ts'
import { EnterpriseRow } from '#domain/registry/enterprise.ts'
import * as enterpriseList from '#store/registry/enterpriseList.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { asOf, asOfInput } from './asOf.ts'
import { titlesHeld } from './titlesHeld.ts'
import { unverifiedEnterprises } from './unverifiedEnterprises.ts'
import { visibleEnterprises } from './visibleEnterprises.ts'

export const EnterpriseQuestion = z.object({
  filter: z
    .strictObject({
      search: z.string().trim().max(100).optional(),
      town: z.string().optional(),
      title: Title.optional(),
      /** Only who is 待核实: missing in a full list, and nobody has found out why. */
      unverified: z.boolean().optional(),
    })
    .default({}),
  sort: z
    .strictObject({ by: z.enum(['name', 'creditCode', 'registeredOn']), direction: z.enum(['asc', 'desc']) })
    .default({ by: 'name', direction: 'asc' }),
  page: z.strictObject({ size: z.number().int().min(1).max(500), after: z.string().optional() }).default({ size: 50 }),
  ...asOfInput,
})

export const listEnterprises = operation({
  title: '企业库',
  kind: 'read',
  permission: 'read enterprises',
  input: EnterpriseQuestion,
  output: z.object({ rows: z.array(EnterpriseRow), total: z.number(), next: z.string().nullable() }),
  async run(context, input) {
    const { size, after } = input.page
    const offset = Number(after ?? 0) || 0
    const { rows, total } = await enterprisePage(context, input, { size, offset })
    return { rows, total, next: offset + rows.length < total ? String(offset + rows.length) : null }
  },
})

/** A stretch of the filtered and sorted list, with the titles each enterprise holds on the day. */
export async function enterprisePage(
  context: Context,
  { filter, sort, ...when }: z.output<typeof EnterpriseQuestion>,
  stretch: { size: number; offset: number },
) {
  const { db, scope } = context
  const asked = asOf(context, when)
  const among = await amongWhom(context, filter, asked)
  const { search, town } = filter
  const { knownBy } = asked
  const question = { district: scope.district, knownBy, among, search, town, sort, ...stretch }
  const { rows, total } = await enterpriseList.page(db, question)
  const held = await titlesHeld(
    context,
    rows.map((row) => row.id),
    asked,
  )
  return { rows: rows.map((row) => ({ ...row, titles: held(row.id) })), total }
}

type Filter = z.output<typeof EnterpriseQuestion>['filter']

async function amongWhom(context: Context, { title, unverified }: Filter, asked: AsOf): Promise<string[] | undefined> {
  const { db, scope } = context
  const sets: ReadonlySet<string>[] = []
  const visible = await visibleEnterprises(context, asked)
  if (visible !== 'all') sets.push(visible)
  if (title) sets.push(holders(await titleBook.eventsOf(db, scope.district, { title }), asked))
  if (unverified) sets.push(await unverifiedEnterprises(context, asked.knownBy))
  const [first, ...others] = sets
  return first && [...first].filter((id) => others.every((it) => it.has(id)))
}
