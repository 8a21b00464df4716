import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { Gate } from '#web/frame/Gate.tsx'
import { queries } from '#web/frame/queries.ts'
import { Refused } from '#web/frame/Refused.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { useWrite } from '#web/frame/useWrite.ts'

/** Opened by a one-time link. It is used up by the button, not by opening the page: a mail filter that looks at links spends none. */
export function EnterPage() {
  const { district, login, token } = useSearch({ from: '/enter' })
  const navigate = useNavigate()
  const { districts } = useSession()
  const enter = useWrite('signInByLink')
  if (!district || !login || !token) return <NoLink />
  // What somebody else has read before in this browser is not for the next one.
  const onSuccess = () => {
    queries.removeQueries({ type: 'inactive' })
    void navigate({ to: '/', replace: true })
  }
  return (
    <Gate title={`登录 · ${districts.find(({ code }) => code === district)?.name ?? district}`}>
      <Refused failure={enter.error} />
      <p>以「{login}」的身份进入。这条链接只能用一次。</p>
      <Button
        block
        type="primary"
        loading={enter.isPending}
        onClick={() => enter.mutate({ district, login, token }, { onSuccess })}
      >
        进入系统
      </Button>
    </Gate>
  )
}

function NoLink() {
  return (
    <Gate title="登录">
      <Alert
        type="info"
        showIcon
        title="请用完整的登录链接打开本页"
        description="演示系统启动时在命令窗口为每个角色打印一条登录链接，24 小时内有效，只用一次。"
        action={<Link to="/sign-in">用密码登录</Link>}
      />
    </Gate>
  )
}
