import { Refusal } from '#domain/access/refusal.ts'
import * as accounts from '#store/access/accounts.ts'
import { totpStep } from '#store/access/totp.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

export const confirmTotp = operation({
  title: '确认身份验证器',
  kind: 'write',
  permission: 'signed in',
  input: z.object({ code: z.string().regex(/^\d{6}$/, '动态码是 6 位数字') }),
  output: z.object({}),
  async run({ db, scope, person, now }, { code }) {
    const account = person.id === null ? undefined : await accounts.find(db, scope.district, { id: person.id })
    if (!account?.totpSecret) throw new Refusal('not-allowed', '请先绑定身份验证器，再输入动态码')
    const step = totpStep(account.totpSecret, code, { now, used: account.totpStep })
    if (step === undefined) throw new Refusal('not-allowed', '动态码不对，请核对手机时间后重试')
    await accounts.change(db, { district: scope.district, id: account.id }, { totpConfirmed: true, totpStep: step })
    return {}
  },
})
