import { Login } from '#domain/access/password.ts'
import { Refusal } from '#domain/access/refusal.ts'
import * as accounts from '#store/access/accounts.ts'
import { hashPassword } from '#store/access/password.ts'
import { newInitialPassword } from '#store/access/token.ts'
import { newId } from '#store/database/newId.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

/** The account can do nothing until the security administrator grants it a role. */
export const createAccount = operation({
  title: '新建账号',
  kind: 'write',
  permission: 'keep accounts',
  input: z.object({ login: Login, name: z.string().trim().min(2, '请填写姓名').max(30) }),
  output: z.object({ id: z.string(), initialPassword: z.string() }),
  async run({ db, scope, now }, { login, name }) {
    if (await accounts.find(db, scope.district, { login }))
      throw new Refusal('conflict', `登录名「${login}」已有人使用，请换一个`)
    const [id, initialPassword] = [newId(), newInitialPassword()]
    const passwordHash = await hashPassword(initialPassword)
    await accounts.record(db, {
      districtCode: scope.district,
      id,
      login,
      name,
      role: null,
      passwordHash,
      createdAt: now,
    })
    return { id, initialPassword }
  },
})
