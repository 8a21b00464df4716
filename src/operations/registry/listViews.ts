import { SavedView } from '#domain/registry/savedView.ts'
import * as savedViews from '#store/registry/savedViews.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

/** The views of 企业库 this person keeps, and those others share with the district. */
export const listViews = operation({
  title: '保存的视图',
  kind: 'read',
  permission: 'read enterprises',
  input: z.object({}),
  output: z.object({ rows: z.array(SavedView) }),
  async run({ db, scope, person, now }) {
    return { rows: await savedViews.list(db, { district: scope.district, account: person.id, knownBy: now }) }
  },
})
