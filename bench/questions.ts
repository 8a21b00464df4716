import { carryOut } from '../src/operations/door/carryOut.ts'
import type { Caller, System } from '../src/operations/door/context.ts'
import type { Operation } from '../src/operations/door/operation.ts'
import { listUnits } from '../src/operations/access/listUnits.ts'
import { listEnterprises } from '../src/operations/registry/listEnterprises.ts'
import type { PeerQuestion } from './peer.ts'
import { statementsOf } from './statementsOf.ts'

/** The units, and every page of a thousand enterprises in two orders; each with the statements its operation sends. */
export async function questions(system: System, caller: Caller): Promise<PeerQuestion[]> {
  const found: PeerQuestion[] = []
  for (const [operation, input] of inputs(system.clock.now())) {
    const call = { name: operation, operation: operations[operation], system, caller }
    const statements = await statementsOf(() => carryOut(call, input))
    const path = `/api/${operation}?input=${encodeURIComponent(JSON.stringify(input))}`
    found.push({ path, operation, statements, input })
  }
  return found
}

const operations: Record<PeerQuestion['operation'], Operation> = { listUnits, listEnterprises }

function inputs(knownBy: string): [PeerQuestion['operation'], PeerQuestion['input']][] {
  const orders = [
    { by: 'name', direction: 'asc' },
    { by: 'creditCode', direction: 'desc' },
  ]
  const pages = Array.from({ length: 20 }, (_, page) => ({ size: 50, after: String(page * 50) }))
  const lists = orders.flatMap((sort) => pages.map((page) => ({ sort, page, on: '2026-06-30', knownBy })))
  return [['listUnits', {}], ...lists.map((input): [PeerQuestion['operation'], object] => ['listEnterprises', input])]
}
