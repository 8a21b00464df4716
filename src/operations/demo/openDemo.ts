import type { Role } from '#domain/access/role.ts'
import * as accounts from '#store/access/accounts.ts'
import * as planVersions from '#store/plan/planVersions.ts'
import * as books from '#store/registry/enterprises.ts'
import { analyze } from '#store/database/analyze.ts'
import { within } from '#store/database/within.ts'
import type { z } from 'zod'
import { findActing } from '../access/findActing.ts'
import { carryOut } from '../door/carryOut.ts'
import type { Caller, System } from '../door/context.ts'
import type { Operation } from '../door/operation.ts'
import { adoptPlan } from '../plan/adoptPlan.ts'
import { refreshAssessments } from '../eligibility/refreshAssessments.ts'
import { appointPeople } from './appointPeople.ts'
import { fillDemo } from './fillDemo.ts'
import { makeSignInLinks } from './makeSignInLinks.ts'

export type DemoLink = { name: string; path: string }

/**
 * Makes the demonstration where it is not there yet: people, the plan adopted, the synthetic district; then a new link for
 * each person. Every step goes through the door and stands in the journal. What an earlier start left unfinished
 * is finished.
 */
export async function openDemo(system: System, { enterprises }: { enterprises: number }): Promise<DemoLink[]> {
  const [district = ''] = system.texts.districts.keys()
  const db = within(system.store.db, district)
  const act = actor(system, district)
  if (!(await accounts.anyOf(db, district))) await act('system', { appointPeople }, {})
  if (!(await planVersions.inForce(db, district))) {
    const [draft] = await planVersions.list(db, district)
    await act('lead', { adoptPlan }, { id: draft?.id })
  }
  if (!(await books.anyOf(db, district))) await act('lead', { fillDemo }, { enterprises, seed: SEED })
  await analyze(system.store)
  await act('lead', { refreshAssessments }, {})
  await analyze(system.store)
  const { links } = makeSignInLinks.output.parse(await act('system', { makeSignInLinks }, {}))
  return links
}

/** Any would do; this one stays, so that pictures and known answers do. */
export const SEED = 500_114

function actor(system: System, district: string) {
  return async (role: Role, named: Record<string, Operation>, input: object): Promise<z.output<z.ZodUnknown>> => {
    const [[name, operation] = []] = Object.entries(named)
    if (!name || !operation) throw new Error('an act without an operation')
    return carryOut({ name, operation, system, caller: await callerIn(system, district, role) }, input)
  }
}

async function callerIn(system: System, district: string, role: Role): Promise<Caller> {
  const cli = { id: null, login: 'cli', name: '演示程序', role, units: [] }
  const person = role === 'lead' ? await findActing(system, district, { login: 'lead', name: 'adoptPlan' }) : cli
  return { district, person, via: 'cli', address: null, mustChangePassword: false, session: null }
}
