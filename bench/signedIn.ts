import type { Caller, System } from '../src/operations/door/context.ts'
import * as accounts from '../src/store/access/accounts.ts'
import * as sessions from '../src/store/access/sessions.ts'
import { hashToken, newToken } from '../src/store/access/token.ts'
import { newId } from '../src/store/database/newId.ts'
import { within } from '../src/store/database/within.ts'

/** A caller who leads the first district of the policy folder, and the cookie of a session of theirs. */
export async function signedIn({ store, texts, clock }: System): Promise<{ caller: Caller; cookie: string }> {
  const [districtCode = ''] = texts.districts.keys()
  const db = within(store.db, districtCode)
  const person = { id: newId(), login: 'bench', name: '测速', role: 'lead' as const }
  const [token, now] = [newToken(), clock.now()]
  const tokenHash = hashToken(token)
  await accounts.record(db, { ...person, districtCode, passwordHash: '', mustChangePassword: false, createdAt: now })
  await sessions.start(db, { districtCode, tokenHash, account: person.id, createdAt: now, seenAt: now })
  const caller: Caller = {
    district: districtCode,
    person: { ...person, units: [] },
    via: 'page',
    address: null,
    mustChangePassword: false,
    session: tokenHash,
  }
  return { caller, cookie: `beizeng=${districtCode}.${token}` }
}
