import type { AsOf } from '#domain/registry/asOf.ts'
import type { EnterpriseRow } from '#domain/registry/enterprise.ts'
import * as assignments from '#store/registry/assignments.ts'
import type { Context } from '../door/context.ts'
import { titlesHeld } from './titlesHeld.ts'

/** Rows of 企业库 with what the other books say of each on the day: the titles it holds, and who looks after it. */
export async function withTitlesAndCare(
  context: Context,
  rows: readonly Omit<EnterpriseRow, 'titles' | 'assignment'>[],
  asked: AsOf,
): Promise<EnterpriseRow[]> {
  const ids = rows.map(({ id }) => id)
  const book = { district: context.scope.district, ...asked }
  const [held, cared] = await Promise.all([titlesHeld(context, ids, asked), assignments.on(context.db, book, ids)])
  const byEnterprise = new Map(cared.map(({ enterprise, ...assignment }) => [enterprise, assignment]))
  return rows.map((row) => ({ ...row, titles: held(row.id), assignment: byEnterprise.get(row.id) ?? null }))
}
