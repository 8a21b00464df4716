import { Gate } from '#web/frame/Gate.tsx'
import { PasswordForm } from './PasswordForm.tsx'

/** A password that somebody else has seen is changed before anything else. */
export function FirstPasswordPage() {
  return (
    <Gate title="首次登录，请修改密码">
      <p className="quiet">现在的密码有别人见过，请换成只有您自己知道的。</p>
      <PasswordForm />
    </Gate>
  )
}
