import type { Row } from '#web/frame/contract.ts'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'
import { InitialPassword } from './InitialPassword.tsx'

export function ResetPassword({ account, onClose }: { account: Row<'listAccounts'>; onClose: () => void }) {
  const reset = useWrite('resetPassword')
  if (reset.data)
    return (
      <InitialPassword
        login={account.login}
        password={reset.data.initialPassword}
        then="原有的身份验证器已解除绑定。"
        onClose={onClose}
      />
    )
  return (
    <FormDialog
      title={`重置「${account.name}」的密码`}
      act="重置密码"
      write={reset}
      onFinish={() => reset.mutate({ account: account.id })}
      onClose={onClose}
    >
      <p>原密码立即作废，锁定和身份验证器一并解除，本人在各处的登录全部退出。此事不能撤销。</p>
    </FormDialog>
  )
}
