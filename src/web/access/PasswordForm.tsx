import { Button, Form, Input } from 'antd'
import { NewPassword, TypedPassword } from '#domain/access/password.ts'
import { fieldRule } from '#web/frame/fieldRule.ts'
import { Refused } from '#web/frame/Refused.tsx'
import { useWrite } from '#web/frame/useWrite.ts'

/** The old password once, the new one twice. */
export function PasswordForm({ onDone }: { onDone?: () => void }) {
  const change = useWrite('changePassword')
  return (
    <Form
      className="form-sheet"
      layout="vertical"
      requiredMark={false}
      onFinish={({ oldPassword, newPassword }) =>
        change.mutate({ oldPassword, newPassword }, { onSuccess: () => onDone?.() })
      }
    >
      <Refused failure={change.error} />
      <Form.Item name="oldPassword" label="原密码" rules={[fieldRule(TypedPassword)]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="newPassword"
        label="新密码"
        extra="至少 10 个字符，含大写、小写、数字、符号中的三种"
        rules={[fieldRule(NewPassword)]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item name="again" label="再输一次新密码" dependencies={['newPassword']} rules={[sameAsNew]}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        修改密码
      </Button>
    </Form>
  )
}

const sameAsNew = ({ getFieldValue }: { getFieldValue: (name: string) => unknown }) => ({
  async validator(_rule: unknown, again: unknown) {
    if (again !== getFieldValue('newPassword')) throw new Error('两次输入的新密码不一样')
  },
})
