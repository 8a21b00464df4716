import { App } from 'antd'
import { useState } from 'react'
import { PageHead } from '#web/frame/PageHead.tsx'
import { PasswordForm } from './PasswordForm.tsx'

export function PasswordPage() {
  const { message } = App.useApp()
  const [changes, setChanges] = useState(0)
  const onDone = () => {
    setChanges(changes + 1)
    void message.success('密码已修改，您在别处的登录已全部退出')
  }
  return (
    <>
      <PageHead title="修改密码" says="修改后，您在其他电脑上的登录会一并退出。" />
      <PasswordForm key={changes} onDone={onDone} />
    </>
  )
}
