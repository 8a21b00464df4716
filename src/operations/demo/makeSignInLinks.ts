import { demoPeople } from '#domain/demo/demoPeople.ts'
import * as accounts from '#store/access/accounts.ts'
import * as oneTimeLinks from '#store/access/oneTimeLinks.ts'
import { hashToken, newToken } from '#store/access/token.ts'
import type { Moment } from '#values/moment.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

/** A link for each person of the demonstration; each works once, within 24 hours. In no list, like `fillDemo`. */
export const makeSignInLinks = operation({
  title: '生成演示登录链接',
  kind: 'write',
  permission: 'keep accounts',
  input: z.object({}),
  output: z.object({ links: z.array(z.object({ name: z.string(), path: z.string() })) }),
  async run({ db, scope, now }) {
    const { district } = scope
    const links: { name: string; path: string }[] = []
    for (const { login, name } of demoPeople) {
      const account = await accounts.find(db, district, { login })
      if (!account) continue
      const token = newToken()
      const expiresAt = new Date(Date.parse(now) + DAY_MS).toISOString() as Moment
      await oneTimeLinks.record(db, {
        districtCode: district,
        tokenHash: hashToken(token),
        purpose: 'sign in',
        account: account.id,
        expiresAt,
        usedAt: null,
      })
      links.push({ name, path: `/enter?district=${district}&login=${login}&token=${token}` })
    }
    return { links }
  },
})

const DAY_MS = 86_400_000
