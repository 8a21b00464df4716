import { Refusal } from '#domain/access/refusal.ts'
import * as accounts from '#store/access/accounts.ts'
import { newTotpSecret, totpAddress } from '#store/access/totp.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

/** The secret counts only after confirmTotp has seen one code made with it. */
export const enrolTotp = operation({
  title: '绑定身份验证器',
  kind: 'write',
  permission: 'signed in',
  input: z.object({}),
  output: z.object({ secret: z.string(), address: z.string() }),
  async run({ db, scope, person }) {
    if (person.id === null) throw new Refusal('not-allowed', '命令行没有账号，不能绑定身份验证器')
    const secret = newTotpSecret()
    const id = { district: scope.district, id: person.id }
    const account = await accounts.find(db, scope.district, { id: person.id })
    if (account?.totpConfirmed) throw new Refusal('not-allowed', '已绑定身份验证器；更换请先由系统管理员重置密码')
    await accounts.change(db, id, { totpSecret: secret })
    return { secret, address: totpAddress(secret, person.login) }
  },
})
