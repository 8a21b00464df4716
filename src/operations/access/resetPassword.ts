import { Refusal } from '#domain/access/refusal.ts'
import * as accounts from '#store/access/accounts.ts'
import { hashPassword } from '#store/access/password.ts'
import * as sessions from '#store/access/sessions.ts'
import { newInitialPassword } from '#store/access/token.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

export const resetPassword = operation({
  title: '重置密码并解锁',
  kind: 'write',
  permission: 'keep accounts',
  input: z.object({ account: z.uuid() }),
  output: z.object({ initialPassword: z.string() }),
  async run({ db, scope }, { account: id }) {
    const { district } = scope
    const initialPassword = newInitialPassword()
    const changed = await accounts.change(
      db,
      { district, id },
      {
        passwordHash: await hashPassword(initialPassword),
        mustChangePassword: true,
        failures: 0,
        lockedUntil: null,
        totpSecret: null,
        totpConfirmed: false,
      },
    )
    if (!changed) throw new Refusal('not-found', '没有这个账号，请刷新账号清单')
    await sessions.endAllOf(db, { district, account: id })
    return { initialPassword }
  },
})
