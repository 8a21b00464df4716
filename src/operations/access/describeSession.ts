import { may } from '#domain/access/permission.ts'
import { SessionDescription } from '#domain/access/session.ts'
import * as accounts from '#store/access/accounts.ts'
import * as districts from '#store/access/districts.ts'
import { within } from '#store/database/within.ts'
import { z } from 'zod'
import type { Caller, System } from '../door/context.ts'
import { operation } from '../door/operation.ts'

/** Asked by the page before anything else, signed in or not; so it is the one read without a district of its own. */
export const describeSession = operation({
  title: '我是谁、能办什么',
  kind: 'read',
  permission: 'anyone',
  input: z.object({}),
  output: SessionDescription,
  async run({ caller, system, today }) {
    const { db } = system.store
    const all = await Promise.all(
      (await districts.list(db)).map(async (it) => ({
        ...it,
        started: await accounts.anyOf(within(db, it.code), it.code),
      })),
    )
    const { person } = caller
    return {
      state: stateOf(
        caller,
        all.some((it) => it.started),
      ),
      districts: all,
      district: all.find((it) => it.code === caller.district),
      account: person && person.id !== null ? { ...person, id: person.id, units: [...person.units] } : undefined,
      operations: person && !caller.mustChangePassword ? namesFor(caller, system.catalogue) : [],
      today,
      banner: system.banner,
    }
  },
})

function stateOf({ person, mustChangePassword }: Caller, started: boolean): SessionDescription['state'] {
  if (person) return mustChangePassword ? 'must change password' : 'signed in'
  return started ? 'signed out' : 'needs set-up'
}

function namesFor({ person }: Caller, catalogue: System['catalogue']): string[] {
  return [...catalogue]
    .filter(([, it]) => it === 'signed in' || it === 'anyone' || may(person?.role ?? null, it))
    .map(([name]) => name)
}
