import { Role } from '#domain/access/role.ts'
import * as accounts from '#store/access/accounts.ts'
import { Moment } from '#values/moment.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

export const listAccounts = operation({
  title: '账号清单',
  kind: 'read',
  permission: 'read accounts',
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        login: z.string(),
        name: z.string(),
        role: Role.nullable(),
        units: z.array(z.string()),
        lockedUntil: Moment.nullable(),
        totpConfirmed: z.boolean(),
        disabledAt: Moment.nullable(),
        version: z.number(),
        createdAt: Moment,
      }),
    ),
  }),
  async run({ db, scope }) {
    return { rows: await accounts.list(db, scope) }
  },
})
