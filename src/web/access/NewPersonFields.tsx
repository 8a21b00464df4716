import { Form, Input } from 'antd'
import { Login, NewPassword } from '#domain/access/password.ts'
import { roleNames } from '#domain/access/role.ts'
import { fieldRule } from '#web/frame/fieldRule.ts'
import { setUpPeople } from './setUpPeople.ts'

/** One of the first three people: name, login and password. */
export function NewPersonFields({ role }: { role: keyof typeof setUpPeople }) {
  const { login, why } = setUpPeople[role]
  return (
    <fieldset>
      <legend>{roleNames[role]}</legend>
      <p>{why}</p>
      <Form.Item name={[role, 'name']} label="姓名" rules={[{ required: true, min: 2, message: '请填写姓名' }]}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name={[role, 'login']} label="登录名" rules={[fieldRule(Login)]}>
        <Input autoComplete="off" autoCapitalize="none" placeholder={`如 ${login}`} />
      </Form.Item>
      <Form.Item
        name={[role, 'password']}
        label="密码"
        extra="至少 10 个字符，含大写、小写、数字、符号中的三种"
        rules={[fieldRule(NewPassword)]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </fieldset>
  )
}
