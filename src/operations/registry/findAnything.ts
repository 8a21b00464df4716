import { may } from '#domain/access/permission.ts'
import * as enterpriseList from '#store/registry/enterpriseList.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import * as planVersions from '#store/plan/planVersions.ts'
import { normaliseName } from '#values/normaliseName.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { operation } from '../door/operation.ts'
import { asOf } from './asOf.ts'
import { selection } from './selection.ts'

/** The search box of every page: enterprises by any name, code or initials, and tasks of the plan in force. */
export const findAnything = operation({
  title: '全站查找',
  kind: 'read',
  permission: 'read enterprises',
  input: z.object({ words: z.string().trim().min(1).max(100) }),
  output: z.object({
    enterprises: z.array(
      z.object({ id: z.string(), name: z.string(), formerName: z.string().nullable(), creditCode: z.string() }),
    ),
    /** How many enterprises answer in all. */
    total: z.number(),
    /** `at` is the task's place in the plan. */
    tasks: z.array(z.object({ at: z.number(), title: z.string() })),
  }),
  async run(context, { words }) {
    const asked = asOf(context, {})
    const question = await selection(context, { search: words }, asked)
    const sort = { by: 'name', direction: 'asc' } as const
    const { rows, total } = await enterpriseList.page(context.db, { ...question, sort, size: SHOWN, offset: 0 })
    const names = await enterprises.namesOf(
      context.db,
      context.scope.district,
      rows.map(({ id }) => id),
    )
    const wanted = normaliseName(words)
    const found = rows.map(({ id, name, creditCode }) => {
      const former = names.find((it) => it.enterprise === id && it.withdrawnFrom === null && it.name.includes(wanted))
      const formerName = former && !name?.includes(wanted) ? former.name : null
      return { id, name: name ?? '（未登记名称）', formerName, creditCode }
    })
    return { enterprises: found, total, tasks: await tasksWith(context, words) }
  },
})

const SHOWN = 8

async function tasksWith({ db, scope, person }: Context, words: string) {
  if (!may(person.role, 'read the plan')) return []
  const plan = await planVersions.inForce(db, scope.district)
  const titles = plan?.document.tasks.map(({ number, title }, at) => ({ at, title: `${number}${title ?? ''}` })) ?? []
  return titles.filter(({ title }) => title.includes(words)).slice(0, SHOWN)
}
