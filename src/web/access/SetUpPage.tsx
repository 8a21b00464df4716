import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Alert } from 'antd'
import type { Output } from '#web/frame/contract.ts'
import { Gate } from '#web/frame/Gate.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { stay } from '#web/frame/stay.ts'
import { useWrite } from '#web/frame/useWrite.ts'
import { SetUpForm } from './SetUpForm.tsx'

/** Opened by the link the first start prints: makes the three people a district begins with. */
export function SetUpPage() {
  const { district, token, done } = useSearch({ from: '/setup' })
  const navigate = useNavigate({ from: '/setup' })
  const { districts } = useSession()
  const setUp = useWrite('setUp')
  const chosen = districts.find(({ code }) => code === district)
  if (done !== undefined) return <Done logins={done} />
  if (chosen?.started) return <Started />
  if (!district || !token) return <NoLink />
  // The session changes with the accounts and may draw this page anew: what was done stands in the address.
  const settle = ({ logins }: Output<'setUp'>) => void navigate({ search: { done: logins.join('、') }, replace: true })
  return (
    <Gate title={`首次设置${chosen ? ` · ${chosen.name}` : ''}`} wide>
      <SetUpForm
        failure={setUp.error}
        busy={setUp.isPending}
        onDone={(people) => setUp.mutateAsync({ district, token, ...people }).then(settle, stay)}
      />
    </Gate>
  )
}

function Done({ logins }: { logins: string }) {
  return (
    <Gate title="首次设置已完成" wide>
      <Alert
        type="success"
        showIcon
        role="status"
        title={`已建立三个账号：${logins}`}
        description="每人首次登录时须修改密码。请由系统管理员继续开设其他账号，由安全管理员授权。"
        action={<Link to="/sign-in">去登录</Link>}
      />
    </Gate>
  )
}

function NoLink() {
  return (
    <Gate title="首次设置">
      <Alert
        type="info"
        showIcon
        title="请用完整的设置链接打开本页"
        description="系统还没有账号。服务启动时会在命令窗口打印一条设置链接，24 小时内有效，仅用一次；过期后重新启动服务即得新的链接。"
      />
    </Gate>
  )
}

function Started() {
  return (
    <Gate title="首次设置已完成">
      <Alert
        type="info"
        showIcon
        title="这个区县的三个账号已经建立，设置链接不再有效"
        description="请直接登录；忘记密码请系统管理员重置。"
        action={<Link to="/sign-in">去登录</Link>}
      />
    </Gate>
  )
}
