import { App, Button, Space } from 'antd'
import type { Row } from '#web/frame/contract.ts'
import { useSession } from '#web/frame/useSession.ts'
import { useAct } from '#web/frame/useAct.ts'
import type { AccountAct } from './accountAct.ts'

type Props = { account: Row<'listAccounts'>; onAct: (act: AccountAct) => void }

/** What this person may do with an account; nobody acts on their own. */
export function AccountActs({ account, onAct }: Props) {
  const session = useSession()
  const { message } = App.useApp()
  const toggle = useAct('switchAccount')
  const enabled = account.disabledAt !== null
  if (account.id === session.account?.id) return <span className="quiet">本人</span>
  const onSwitch = () =>
    toggle.mutate(
      { account: account.id, enabled, version: account.version },
      { onSuccess: () => void message.success(`已${enabled ? '启用' : '停用'}「${account.name}」的账号`) },
    )
  return (
    <Space size={0}>
      {session.may('grantRole') && (
        <Button type="link" onClick={() => onAct({ kind: 'grant', account })}>
          授权
        </Button>
      )}
      {session.may('resetPassword') && (
        <Button type="link" onClick={() => onAct({ kind: 'reset', account })}>
          重置密码
        </Button>
      )}
      {session.may('switchAccount') && (
        <Button type="link" danger={!enabled} loading={toggle.isPending} onClick={onSwitch}>
          {enabled ? '启用' : '停用'}
        </Button>
      )}
    </Space>
  )
}
