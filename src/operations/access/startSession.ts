import * as sessions from '#store/access/sessions.ts'
import { hashToken, newToken } from '#store/access/token.ts'
import type { Context } from '../door/context.ts'

/** Starts a session of an account; answers what its cookie holds: the district, and a token of which only the hash is kept. */
export async function startSession({ db, now }: Context, district: string, account: string): Promise<string> {
  const token = newToken()
  await sessions.start(db, {
    districtCode: district,
    tokenHash: hashToken(token),
    account,
    createdAt: now,
    seenAt: now,
  })
  return `${district}.${token}`
}
