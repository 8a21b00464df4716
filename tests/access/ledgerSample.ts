import type { System } from '#operations/door/context.ts'
import { ask } from '../registry/lists.ts'
import { callerIn, home, marks } from './twoDistricts.ts'

/** An entry in the ledger of rights of an enterprise, named so that it betrays whose it is. */
export async function ledgerSample(system: System, enterprise: string) {
  const values = { number: 'ZL1', name: `${marks.ownUnit}装置`, kind: 'invention' }
  const asked = { ledger: 'rights', enterprise, values }
  const { entry, id } = await ask(system, { name: 'recordLedgerEntry', caller: callerIn(home, 'lead') }, asked)
  return { entry, version: id }
}
