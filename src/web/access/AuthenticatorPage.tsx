import { Alert, Button } from 'antd'
import { PageHead } from '#web/frame/PageHead.tsx'
import { Refused } from '#web/frame/Refused.tsx'
import { useWrite } from '#web/frame/useWrite.ts'
import { ConfirmCode } from './ConfirmCode.tsx'

/** Binds an authenticator in two steps: a secret for the telephone, then one code made with it. */
export function AuthenticatorPage() {
  const enrol = useWrite('enrolTotp')
  const confirm = useWrite('confirmTotp')
  return (
    <>
      <PageHead title="身份验证器" says="绑定后，登录时除密码外还要输入手机上每 30 秒变换一次的 6 位动态码。" />
      <div className="form-sheet">
        {confirm.isSuccess && <Alert type="success" showIcon role="status" title="已绑定，下次登录起需要动态码" />}
        <Refused failure={enrol.error ?? confirm.error} />
        {!enrol.data && (
          <Button type="primary" loading={enrol.isPending} onClick={() => enrol.mutate({})}>
            取得密钥
          </Button>
        )}
        {enrol.data && !confirm.isSuccess && (
          <ConfirmCode {...enrol.data} busy={confirm.isPending} onCode={(code) => confirm.mutate({ code })} />
        )}
      </div>
    </>
  )
}
