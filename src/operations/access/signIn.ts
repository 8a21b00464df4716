import { Login, TypedPassword } from '#domain/access/password.ts'
import { Refusal } from '#domain/access/refusal.ts'
import * as accounts from '#store/access/accounts.ts'
import { passwordFits } from '#store/access/password.ts'
import { totpStep } from '#store/access/totp.ts'
import { z } from 'zod'
import type { Moment } from '#values/moment.ts'
import { operation } from '../door/operation.ts'
import type { Context } from '../door/context.ts'
import { startSession } from './startSession.ts'

const LOCK_MINUTES = 15

export const signIn = operation({
  title: '登录',
  kind: 'write',
  permission: 'anyone',
  input: z.object({
    district: z.string().regex(/^\d{6}$/),
    login: Login,
    password: TypedPassword,
    code: z.string().optional(),
  }),
  output: z.object({ sessionToken: z.string(), mustChangePassword: z.boolean() }),
  async run(context, { district, login, password, code }) {
    const { db, now } = context
    const account = await accounts.find(db, district, { login })
    if (account?.lockedUntil && account.lockedUntil > now) return locked(account.lockedUntil)
    const fits = await passwordFits(account?.passwordHash, password)
    if (!account || !fits || account.disabledAt) return failed(context, account)
    const codeRefused = account.totpConfirmed && (await checkCode(context, { account, code }))
    if (codeRefused) return codeRefused
    await accounts.change(db, { district, id: account.id }, { failures: 0, lockedUntil: null })
    const sessionToken = await startSession(context, district, account.id)
    return { sessionToken, mustChangePassword: account.mustChangePassword }
  },
})

async function checkCode(
  context: Context,
  { account, code }: { account: accounts.Account; code: string | undefined },
): Promise<Refusal | undefined> {
  if (!code) return new Refusal('not-signed-in', '请再输入身份验证器上的 6 位动态码', { needs: 'code' })
  const step = totpStep(account.totpSecret ?? '', code, { now: context.now, used: account.totpStep })
  if (step === undefined) return failed(context, account)
  await accounts.change(context.db, { district: context.scope.district, id: account.id }, { totpStep: step })
  return undefined
}

/** A wrong password is counted, so the refusal is returned and not thrown. */
async function failed({ db, scope, now }: Context, account: accounts.Account | undefined): Promise<Refusal> {
  if (account) {
    const until = new Date(Date.parse(now) + LOCK_MINUTES * 60_000).toISOString() as Moment
    await accounts.noteFailure(db, { district: scope.district, id: account.id }, until)
    if (account.failures + 1 >= accounts.LOCK_AFTER) return locked(until)
  }
  return new Refusal('not-signed-in', '登录名、密码或动态码不对；连续错 5 次，账号锁定 15 分钟')
}

function locked(until: Moment): Refusal {
  const minute = new Intl.DateTimeFormat('zh-CN', { timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(
    new Date(until),
  )
  return new Refusal('too-many', `账号因连续输错已锁定，请在 ${minute} 之后再试，或请系统管理员重置密码`)
}
