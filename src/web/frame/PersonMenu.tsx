import DownOutlined from '@ant-design/icons/es/icons/DownOutlined'
import { useNavigate } from '@tanstack/react-router'
import { Button, Dropdown, type MenuProps } from 'antd'
import { roleNames } from '#domain/access/role.ts'
import { isLarge, switchType } from './largeType.ts'
import { useSession } from './useSession.ts'
import { useAct } from './useAct.ts'

/** Who is signed in, and what they can do about themselves. */
export function PersonMenu() {
  const { account } = useSession()
  const navigate = useNavigate()
  const signOut = useAct('signOut')
  const acts: Record<string, () => void> = {
    password: () => void navigate({ to: '/password' }),
    authenticator: () => void navigate({ to: '/authenticator' }),
    type: switchType,
    // A fresh start, so that nothing this person has read stays in the browser's memory.
    signOut: () => signOut.mutate({}, { onSuccess: () => location.assign('/') }),
  }
  if (!account) return null
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => acts[key]?.() }}>
      <Button type="text" className="person">
        {account.name}
        <span className="role">{account.role ? roleNames[account.role] : '尚未授予角色'}</span>
        <DownOutlined />
      </Button>
    </Dropdown>
  )
}

const items: NonNullable<MenuProps['items']> = [
  { key: 'password', label: '修改密码' },
  { key: 'authenticator', label: '身份验证器' },
  { key: 'type', label: isLarge ? '恢复标准字号' : '关怀版（大字）' },
  { type: 'divider' },
  { key: 'signOut', label: '退出登录' },
]
