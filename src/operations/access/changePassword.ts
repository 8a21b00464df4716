import { NewPassword, TypedPassword } from '#domain/access/password.ts'
import { Refusal } from '#domain/access/refusal.ts'
import * as accounts from '#store/access/accounts.ts'
import { hashPassword, passwordFits } from '#store/access/password.ts'
import * as sessions from '#store/access/sessions.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

export const changePassword = operation({
  title: '修改密码',
  kind: 'write',
  permission: 'signed in',
  input: z.object({ oldPassword: TypedPassword, newPassword: NewPassword }),
  output: z.object({}),
  async run({ db, scope, person, caller }, { oldPassword, newPassword }) {
    const { district } = scope
    const account = person.id === null ? undefined : await accounts.find(db, district, { id: person.id })
    if (!account || !(await passwordFits(account.passwordHash, oldPassword)))
      throw new Refusal('not-allowed', '原密码不对，请重新输入')
    if (oldPassword === newPassword) throw new Refusal('not-allowed', '新密码不能与原密码相同')
    const passwordHash = await hashPassword(newPassword)
    await accounts.change(db, { district, id: account.id }, { passwordHash, mustChangePassword: false })
    await sessions.endAllOf(db, { district, account: account.id }, caller.session)
    return {}
  },
})
