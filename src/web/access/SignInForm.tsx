import { Button, Form, Input, Select } from 'antd'
import { Login, TypedPassword } from '#domain/access/password.ts'
import type { Input as Asked } from '#web/frame/contract.ts'
import { fieldRule } from '#web/frame/fieldRule.ts'
import { queries } from '#web/frame/queries.ts'
import { Refused } from '#web/frame/Refused.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { useWrite } from '#web/frame/useWrite.ts'

/** Login and password; the code only when the account asks for one, the district only where there are several. */
export function SignInForm() {
  const { districts } = useSession()
  const signIn = useWrite('signIn')
  const needsCode = (signIn.error?.details as { needs?: string } | undefined)?.needs === 'code'
  const [first] = districts
  // What somebody else has read before in this browser is not for the next one.
  const onFinish = (given: Asked<'signIn'>) =>
    signIn.mutate(given, { onSuccess: () => queries.removeQueries({ type: 'inactive' }) })
  return (
    <Form<Asked<'signIn'>>
      layout="vertical"
      size="middle"
      requiredMark={false}
      initialValues={{ district: first?.code }}
      onFinish={onFinish}
    >
      <Refused failure={signIn.error} />
      <Form.Item name="district" label="区县" hidden={districts.length < 2}>
        <Select options={districts.map(({ code, name }) => ({ value: code, label: name }))} />
      </Form.Item>
      <Form.Item name="login" label="登录名" rules={[fieldRule(Login)]} validateTrigger="onSubmit">
        <Input autoComplete="username" autoCapitalize="none" autoFocus />
      </Form.Item>
      <Form.Item name="password" label="密码" rules={[fieldRule(TypedPassword)]} validateTrigger="onSubmit">
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      {needsCode && (
        <Form.Item name="code" label="动态码（身份验证器上的 6 位数字）">
          <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} autoFocus />
        </Form.Item>
      )}
      <Form.Item>
        <Button block type="primary" htmlType="submit" loading={signIn.isPending}>
          登录
        </Button>
      </Form.Item>
    </Form>
  )
}
