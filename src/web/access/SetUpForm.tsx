import { Button, Form } from 'antd'
import type { Input as Asked } from '#web/frame/contract.ts'
import type { Failure } from '#web/frame/failure.ts'
import { Refused } from '#web/frame/Refused.tsx'
import { NewPersonFields } from './NewPersonFields.tsx'
import './setUp.css'

/** The first three people, each with name, login and password. */
type FirstPeople = Pick<Asked<'setUp'>, 'system' | 'security' | 'lead'>
type Props = { failure: Failure | null; busy: boolean; onDone: (people: FirstPeople) => void }

export function SetUpForm({ failure, busy, onDone }: Props) {
  return (
    <Form<FirstPeople> layout="vertical" requiredMark={false} onFinish={onDone} scrollToFirstError>
      <p>账号、授权、业务三件事由三个人分管，彼此不能代办。请三人分别到场，各自填写登录名和密码。</p>
      <div className="people">
        <NewPersonFields role="system" />
        <NewPersonFields role="security" />
        <NewPersonFields role="lead" />
      </div>
      <Refused failure={failure} />
      <Form.Item>
        <Button type="primary" size="middle" htmlType="submit" loading={busy}>
          建立三个账号
        </Button>
      </Form.Item>
    </Form>
  )
}
