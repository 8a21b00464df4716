import type { Caller, System } from '#operations/door/context.ts'
import type { Store } from '#store/database/openStore.ts'
import { callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { ask } from '../registry/lists.ts'

export const lead = callerIn(home, 'lead')

/** The home district with its plan adopted. */
export async function withPlan(store: Store): Promise<System> {
  const system = twoDistricts(store)
  const { rows } = await ask(system, { name: 'listPlans', caller: lead }, {})
  await ask(system, { name: 'adoptPlan', caller: lead }, { id: rows[0]?.id })
  return system
}

/** The annex table beside the books. */
export function table(
  system: System,
  { caller = lead, ...input }: { caller?: Caller; indicator?: string; on?: string; knownBy?: string } = {},
) {
  return ask(system, { name: 'readDecomposition', caller }, { indicator: 'city-tech-enterprise', ...input })
}
