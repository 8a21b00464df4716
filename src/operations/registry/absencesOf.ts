import { isOpen } from '#domain/registry/absence.ts'
import type { EnterpriseFile } from '#domain/registry/enterprise.ts'
import * as absences from '#store/registry/absences.ts'
import * as snapshots from '#store/registry/snapshots.ts'
import type { Moment } from '#values/moment.ts'
import type { Context } from '../door/context.ts'

/** The full lists that lack an enterprise, as known by a moment, each with its day and sender. */
export async function absencesOf(
  { db, scope }: Context,
  enterprise: string,
  knownBy: Moment,
): Promise<EnterpriseFile['absences']> {
  const own = (await absences.list(db, scope.district)).filter(
    (it) => it.enterprise === enterprise && it.knownFrom <= knownBy,
  )
  if (own.length === 0) return []
  const lists = new Map((await snapshots.list(db, scope.district)).map((it) => [it.id, it]))
  return own.flatMap((absence) => {
    const list = lists.get(absence.snapshot)
    return list ? [{ ...absence, onDay: list.onDay, sender: list.sender, open: isOpen(absence, knownBy) }] : []
  })
}
