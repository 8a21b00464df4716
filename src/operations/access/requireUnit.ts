import { Refusal } from '#domain/access/refusal.ts'
import * as units from '#store/access/units.ts'
import type { Context } from '../door/context.ts'

/** The unit with this slug. Throws a Refusal where the district has none. */
export async function requireUnit({ db, scope }: Pick<Context, 'db' | 'scope'>, slug: string) {
  const found = (await units.list(db, scope)).find((it) => it.slug === slug)
  if (!found) throw new Refusal('bad-input', `没有单位「${slug}」，请从清单中选择`)
  return found
}
