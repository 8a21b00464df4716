import type { System } from '#operations/door/context.ts'
import type * as operations from '#operations/operations.ts'
import { callerIn, home } from '../access/twoDistricts.ts'
import { ask } from '../registry/lists.ts'

/** The lead of the home district, and what a lead does with the plan. */
export function leadOf(system: System) {
  const caller = callerIn(home, 'lead')
  return {
    ask: <Name extends keyof typeof operations>(name: Name, input: object) => ask(system, { name, caller }, input),
    read: (id?: string) => ask(system, { name: 'readPlan', caller }, id ? { id } : {}),
  }
}
