import * as sessions from '#store/access/sessions.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

export const signOut = operation({
  title: '退出登录',
  kind: 'write',
  permission: 'signed in',
  input: z.object({}),
  output: z.object({ sessionToken: z.null() }),
  async run({ db, scope, caller }) {
    if (caller.session) await sessions.end(db, scope.district, caller.session)
    return { sessionToken: null }
  },
})
