import { Login } from '#domain/access/password.ts'
import { Refusal } from '#domain/access/refusal.ts'
import * as accounts from '#store/access/accounts.ts'
import * as oneTimeLinks from '#store/access/oneTimeLinks.ts'
import { hashToken } from '#store/access/token.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { startSession } from './startSession.ts'

/**
 * Signs in the account a one-time link was made for, instead of a password. The login stands in the link so that the journal
 * names who came in, or tried. Nothing but the demonstration makes such links; a link never gets past a second factor.
 */
export const signInByLink = operation({
  title: '用一次性链接登录',
  kind: 'write',
  permission: 'anyone',
  input: z.object({
    district: z.string().regex(/^\d{6}$/),
    login: Login,
    token: z.string().min(20, '登录链接不完整'),
  }),
  output: z.object({ sessionToken: z.string() }),
  async run(context, { district, login, token }) {
    const { db, now } = context
    const link = await oneTimeLinks.use(db, { district, tokenHash: hashToken(token) }, now)
    const account = await accounts.find(db, district, { login })
    if (link?.purpose !== 'sign in' || !account || link.account !== account.id)
      throw new Refusal('not-allowed', '登录链接已用过或已过 24 小时；演示系统重新启动会给出新的链接')
    if (account.disabledAt) throw new Refusal('not-allowed', '这个账号已停用，请找系统管理员启用')
    if (account.totpConfirmed)
      throw new Refusal('not-allowed', '这个账号绑定了身份验证器，不能用链接登录；请用密码和动态码登录')
    return { sessionToken: await startSession(context, district, account.id) }
  },
})
