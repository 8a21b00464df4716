import { Button, Form, Input } from 'antd'

type Props = { secret: string; address: string; busy: boolean; onCode: (code: string) => void }

export function ConfirmCode({ secret, address, busy, onCode }: Props) {
  return (
    <Form layout="vertical" requiredMark={false} onFinish={({ code }) => onCode(code)}>
      <Form.Item label="第一步：在手机的身份验证器中选“手动输入密钥”，填写">
        <code className="secret">{secret}</code>
      </Form.Item>
      <Form.Item label="或者填写整个地址">
        <code className="secret">{address}</code>
      </Form.Item>
      <Form.Item
        name="code"
        label="第二步：输入手机上显示的 6 位动态码"
        rules={[{ pattern: /^\d{6}$/, required: true, message: '动态码是 6 位数字' }]}
      >
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        确认绑定
      </Button>
    </Form>
  )
}
