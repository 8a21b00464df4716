import { Button } from 'antd'
import { useState } from 'react'
import { ExportButtons } from '#web/frame/ExportButtons.tsx'
import { PageHead } from '#web/frame/PageHead.tsx'
import { useSession } from '#web/frame/useSession.ts'
import { AccountTable } from './AccountTable.tsx'
import { CreateAccount } from './CreateAccount.tsx'
import { GrantRole } from './GrantRole.tsx'
import { ResetPassword } from './ResetPassword.tsx'
import type { AccountAct } from './accountAct.ts'

/** Accounts: the system administrator opens and closes them, the security administrator says what they may do. */
export function AccountsPage() {
  const { may } = useSession()
  const [act, setAct] = useState<AccountAct>()
  const onClose = () => setAct(undefined)
  return (
    <>
      <PageHead
        title="账号"
        says="账号由系统管理员开设和停用，角色和单位由安全管理员授予；两人不能互相代办，也不能给自己办理。"
      >
        <ExportButtons list="listAccounts" />
        {may('createAccount') && (
          <Button type="primary" onClick={() => setAct({ kind: 'create' })}>
            新建账号
          </Button>
        )}
      </PageHead>
      <AccountTable onAct={setAct} />
      {act?.kind === 'create' && <CreateAccount onClose={onClose} />}
      {act?.kind === 'grant' && <GrantRole account={act.account} onClose={onClose} />}
      {act?.kind === 'reset' && <ResetPassword account={act.account} onClose={onClose} />}
    </>
  )
}
