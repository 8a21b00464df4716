import { demoPeople } from '#domain/demo/demoPeople.ts'
import { Refusal } from '#domain/access/refusal.ts'
import * as accounts from '#store/access/accounts.ts'
import { hashPassword } from '#store/access/password.ts'
import { newToken } from '#store/access/token.ts'
import { newId } from '#store/database/newId.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

/** The people of the demonstration. Nobody knows their passwords: they come in by link only. In no list, like `fillDemo`. */
export const appointPeople = operation({
  title: '建立演示账号',
  kind: 'write',
  permission: 'keep accounts',
  input: z.object({}),
  output: z.object({ logins: z.array(z.string()) }),
  async run({ db, scope, now }) {
    const { district } = scope
    if (await accounts.anyOf(db, district)) throw new Refusal('conflict', '本区县已有账号，不能再建立演示账号')
    const passwordHash = await hashPassword(newToken())
    for (const { login, name, role, unit } of demoPeople) {
      const id = newId()
      const mustChangePassword = false
      await accounts.record(db, {
        districtCode: district,
        id,
        login,
        name,
        role,
        passwordHash,
        mustChangePassword,
        createdAt: now,
      })
      if (unit) await accounts.assignUnits(db, { district, id }, [unit])
    }
    return { logins: demoPeople.map((it) => it.login) }
  },
})
