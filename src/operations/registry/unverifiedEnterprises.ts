import { isOpen } from '#domain/registry/absence.ts'
import * as absences from '#store/registry/absences.ts'
import type { Moment } from '#values/moment.ts'
import type { Context } from '../door/context.ts'

/** Enterprises that are 待核实 at a moment. */
export async function unverifiedEnterprises({ db, scope }: Context, knownBy: Moment): Promise<Set<string>> {
  const known = await absences.list(db, scope.district)
  return new Set(known.filter((it) => isOpen(it, knownBy)).map((it) => it.enterprise))
}
