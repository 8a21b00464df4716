import { Refusal } from '#domain/access/refusal.ts'
import { Role } from '#domain/access/role.ts'
import * as accounts from '#store/access/accounts.ts'
import * as sessions from '#store/access/sessions.ts'
import * as units from '#store/access/units.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

export const grantRole = operation({
  title: '授予角色和单位',
  kind: 'write',
  permission: 'grant roles',
  input: z.object({
    account: z.uuid(),
    role: Role.nullable(),
    units: z.array(z.string()).max(50),
    version: z.number().int(),
  }),
  output: z.object({}),
  async run({ db, scope, person }, { account: id, role, units: granted, version }) {
    const { district } = scope
    if (id === person.id) throw new Refusal('not-allowed', '不能给自己授权，请由另一位安全管理员办理')
    if (role === 'unit' && granted.length === 0)
      throw new Refusal('bad-input', '责任单位人员至少要指定一个单位，否则什么也看不到')
    const known = new Set((await units.list(db, scope)).map((unit) => unit.slug))
    const unknown = granted.filter((slug) => !known.has(slug))
    if (unknown.length > 0) throw new Refusal('bad-input', `没有这些单位：${unknown.join('、')}。请先由牵头单位登记`)
    const changed = await accounts.change(db, { district, id, version }, { role })
    if (!changed) throw new Refusal('conflict', '账号刚被别人改过或不存在，请刷新后再办')
    await accounts.assignUnits(db, { district, id }, granted)
    await sessions.endAllOf(db, { district, account: id })
    return {}
  },
})
