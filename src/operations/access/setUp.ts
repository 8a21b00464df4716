import { Login, NewPassword } from '#domain/access/password.ts'
import { Refusal } from '#domain/access/refusal.ts'
import type { Role } from '#domain/access/role.ts'
import * as accounts from '#store/access/accounts.ts'
import * as oneTimeLinks from '#store/access/oneTimeLinks.ts'
import { hashPassword } from '#store/access/password.ts'
import { hashToken } from '#store/access/token.ts'
import { newId } from '#store/database/newId.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

const NewPerson = z.object({
  login: Login,
  name: z.string().trim().min(2, '请填写姓名').max(30),
  password: NewPassword,
})

/** Makes the first three people of a district; each must change the password given here at the first sign-in. */
export const setUp = operation({
  title: '首次设置：系统管理员、安全管理员、牵头单位',
  kind: 'write',
  permission: 'anyone',
  input: z.object({
    district: z.string().regex(/^\d{6}$/),
    token: z.string().min(20, '设置链接不完整'),
    system: NewPerson,
    security: NewPerson,
    lead: NewPerson,
  }),
  output: z.object({ logins: z.array(z.string()) }),
  async run({ db, scope, now, texts }, { token, ...people }) {
    const { district } = scope
    const link = await oneTimeLinks.use(db, { district, tokenHash: hashToken(token) }, now)
    if (link?.purpose !== 'set up')
      throw new Refusal('not-allowed', '设置链接已用过或已过 24 小时；请重新启动服务，取新的链接')
    if (await accounts.anyOf(db, district)) throw new Refusal('not-allowed', '本区县已完成首次设置，请直接登录')
    const logins = [people.system.login, people.security.login, people.lead.login]
    if (new Set(logins).size < logins.length)
      throw new Refusal('bad-input', '三个账号的登录名不能相同：系统管理、安全管理和业务必须分开')
    for (const role of ['system', 'security', 'lead'] as const satisfies Role[]) {
      const { login, name, password } = people[role]
      const id = newId()
      await accounts.record(db, {
        districtCode: district,
        id,
        login,
        name,
        role,
        createdAt: now,
        passwordHash: await hashPassword(password),
      })
      const unit = texts.districts.get(district)?.leadUnit
      if (role === 'lead' && unit) await accounts.assignUnits(db, { district, id }, [unit])
    }
    return { logins }
  },
})
