import { Refusal } from '#domain/access/refusal.ts'
import * as savedViews from '#store/registry/savedViews.ts'
import type { Context } from '../door/context.ts'

/** Throws unless this view is there and was made by whoever asks. */
export async function ownView({ db, scope, person, now }: Context, view: string): Promise<void> {
  const known = await savedViews.list(db, { district: scope.district, account: person.id, knownBy: now })
  const found = known.find((it) => it.view === view)
  if (!found) throw new Refusal('not-found', '没有这个视图，可能已被删除')
  if (!found.own) throw new Refusal('not-allowed', '这是别人共享的视图，只能由保存它的人修改；可以另存为自己的视图')
}
