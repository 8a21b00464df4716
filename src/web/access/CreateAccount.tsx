import { Form, Input } from 'antd'
import { Login } from '#domain/access/password.ts'
import type { Input as Asked } from '#web/frame/contract.ts'
import { fieldRule } from '#web/frame/fieldRule.ts'
import { FormDialog } from '#web/frame/FormDialog.tsx'
import { useWrite } from '#web/frame/useWrite.ts'
import { InitialPassword } from './InitialPassword.tsx'

export function CreateAccount({ onClose }: { onClose: () => void }) {
  const create = useWrite('createAccount')
  if (create.data)
    return (
      <InitialPassword
        login={create.variables.login}
        password={create.data.initialPassword}
        then="账号还没有角色，请通知安全管理员授权。"
        onClose={onClose}
      />
    )
  return (
    <FormDialog<Asked<'createAccount'>>
      title="新建账号"
      act="新建账号"
      write={create}
      onFinish={(given) => create.mutate(given)}
      onClose={onClose}
    >
      <Form.Item name="name" label="姓名" rules={[{ required: true, min: 2, message: '请填写姓名' }]}>
        <Input autoComplete="off" autoFocus />
      </Form.Item>
      <Form.Item name="login" label="登录名" extra="小写字母、数字、点、横线，2 至 32 个" rules={[fieldRule(Login)]}>
        <Input autoComplete="off" autoCapitalize="none" />
      </Form.Item>
    </FormDialog>
  )
}
