import { Gate } from '#web/frame/Gate.tsx'
import { SignInForm } from './SignInForm.tsx'

/** Once signed in, the frame leads on to where the person wanted to go. */
export function SignInPage() {
  return (
    <Gate title="登录">
      <SignInForm />
    </Gate>
  )
}
