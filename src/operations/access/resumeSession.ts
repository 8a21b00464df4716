import * as sessions from '#store/access/sessions.ts'
import { hashToken } from '#store/access/token.ts'
import { within } from '#store/database/within.ts'
import type { Caller, System } from '../door/context.ts'

const IDLE_MS = 30 * 60_000
const LONGEST_MS = 12 * 3_600_000
const TOUCH_MS = 60_000

/**
 * The person behind a session token `<district>.<secret>`, or null when the session is unknown, half an hour idle or
 * twelve hours old. Real time counts, never the business day.
 */
export async function resumeSession(
  { store, clock }: System,
  token: string,
): Promise<Pick<Caller, 'district' | 'person' | 'mustChangePassword' | 'session'> | null> {
  const [district = '', secret = ''] = token.split('.')
  if (!/^\d{6}$/.test(district)) return null
  const [db, tokenHash] = [within(store.db, district), hashToken(secret)]
  const found = await sessions.find(store.pool, district, tokenHash)
  if (!found) return null
  const { seenAt, createdAt, mustChangePassword, ...person } = found
  const now = Date.parse(clock.now())
  const idle = now - Date.parse(seenAt)
  if (idle > IDLE_MS || now - Date.parse(createdAt) > LONGEST_MS) {
    await sessions.end(db, district, tokenHash)
    return null
  }
  if (idle > TOUCH_MS) await sessions.touch(db, { district, tokenHash }, clock.now())
  return { district, person, mustChangePassword, session: tokenHash }
}
