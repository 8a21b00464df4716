import * as districts from '#store/access/districts.ts'
import * as accounts from '#store/access/accounts.ts'
import * as oneTimeLinks from '#store/access/oneTimeLinks.ts'
import { hashToken, newToken } from '#store/access/token.ts'
import { within } from '#store/database/within.ts'
import type { Moment } from '#values/moment.ts'
import type { System } from '../door/context.ts'

/** Founds every district of the policy folder that the database does not have yet, with its units. */
export async function prepareDistricts({ store, texts, clock }: System): Promise<void> {
  for (const { code, name, units } of texts.districts.values())
    await districts.found(
      within(store.db, code),
      { districtCode: code, name, createdAt: clock.now() },
      units.map(({ validTo = null, successor = null, ...unit }, position) => ({
        districtCode: code,
        ...unit,
        validTo,
        successor,
        position,
      })),
    )
}

/** The name of each district nobody has an account in, and the path of its set-up page, which works once in the next 24 hours. */
export async function setUpLinks({ store, clock }: System): Promise<{ name: string; path: string }[]> {
  const links: { name: string; path: string }[] = []
  for (const { code, name } of await districts.list(store.db)) {
    const db = within(store.db, code)
    if (await accounts.anyOf(db, code)) continue
    const token = newToken()
    const expiresAt = new Date(Date.parse(clock.now()) + DAY_MS).toISOString() as Moment
    await oneTimeLinks.record(db, {
      districtCode: code,
      tokenHash: hashToken(token),
      purpose: 'set up',
      account: null,
      expiresAt,
      usedAt: null,
    })
    links.push({ name, path: `/setup?district=${code}&token=${token}` })
  }
  return links
}

const DAY_MS = 86_400_000
