import { may } from '#domain/access/permission.ts'
import { Refusal } from '#domain/access/refusal.ts'
import { ViewSearch } from '#domain/registry/savedView.ts'
import { newId } from '#store/database/newId.ts'
import * as savedViews from '#store/registry/savedViews.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { ownView } from './ownView.ts'

/** Keeps a view, or changes one: a new row, so that what it was before stays on record. */
export const saveView = operation({
  title: '保存视图',
  kind: 'write',
  permission: 'read enterprises',
  input: z.object({
    /** The view to change; a new one where there is none. */
    view: z.uuid().optional(),
    name: z.string().trim().min(1).max(40),
    search: ViewSearch,
    shared: z.boolean().default(false),
  }),
  output: z.object({ view: z.string() }),
  async run(context, { view, name, search, shared }) {
    const { db, scope, person, now } = context
    if (person.id === null) throw new Refusal('not-allowed', '视图保存在个人账号下，请登录，或用 --as 指明账号')
    if (shared && !may(person.role, 'share views'))
      throw new Refusal('not-allowed', '只有牵头单位可以把视图共享给全区，请去掉共享后再保存')
    if (view !== undefined) await ownView(context, view)
    const own = { id: newId(), view: view ?? newId() }
    await savedViews.record(db, {
      districtCode: scope.district,
      ...own,
      account: person.id,
      name,
      search,
      shared,
      knownFrom: now,
    })
    return { view: own.view }
  },
})
