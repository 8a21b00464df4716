import { Refusal } from '#domain/access/refusal.ts'
import * as accounts from '#store/access/accounts.ts'
import * as sessions from '#store/access/sessions.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

export const switchAccount = operation({
  title: '停用或启用账号',
  kind: 'write',
  permission: 'keep accounts',
  input: z.object({ account: z.uuid(), enabled: z.boolean(), version: z.number().int() }),
  output: z.object({}),
  async run({ db, scope, person, now }, { account: id, enabled, version }) {
    const { district } = scope
    if (id === person.id) throw new Refusal('not-allowed', '不能停用自己的账号，请由另一位系统管理员办理')
    const changed = await accounts.change(db, { district, id, version }, { disabledAt: enabled ? null : now })
    if (!changed) throw new Refusal('conflict', '账号刚被别人改过或不存在，请刷新后再办')
    await sessions.endAllOf(db, { district, account: id })
    return {}
  },
})
