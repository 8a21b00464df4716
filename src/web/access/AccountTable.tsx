import { Table } from 'antd'
import { roleNames } from '#domain/access/role.ts'
import type { Row } from '#web/frame/contract.ts'
import { momentText } from '#web/frame/momentText.ts'
import { StateMark } from '#web/frame/StateMark.tsx'
import { useRead } from '#web/frame/useRead.ts'
import { AccountActs } from './AccountActs.tsx'
import type { AccountAct } from './accountAct.ts'
import { accountLook } from './accountLook.ts'
import { useUnitNames } from './useUnitNames.ts'

type Account = Row<'listAccounts'>

export function AccountTable({ onAct }: { onAct: (act: AccountAct) => void }) {
  const { rows } = useRead('listAccounts', {})
  const unitName = useUnitNames()
  return (
    <Table<Account> rowKey="id" dataSource={rows} pagination={false} bordered scroll={{ x: 'max-content' }}>
      <Table.Column<Account> title="姓名" dataIndex="name" />
      <Table.Column<Account> title="登录名" dataIndex="login" />
      <Table.Column<Account>
        title="状态"
        key="state"
        render={(_, account) => <StateMark {...accountLook(account)} />}
      />
      <Table.Column<Account>
        title="角色"
        dataIndex="role"
        render={(role: Account['role']) => role && roleNames[role]}
      />
      <Table.Column<Account>
        title="单位"
        dataIndex="units"
        render={(units: string[]) => units.map(unitName).join('、')}
      />
      <Table.Column<Account>
        title="身份验证器"
        dataIndex="totpConfirmed"
        render={(bound: boolean) => (bound ? '已绑定' : '未绑定')}
      />
      <Table.Column<Account> title="开设时间" dataIndex="createdAt" render={momentText} />
      <Table.Column<Account>
        title="办理"
        key="acts"
        render={(_, account) => <AccountActs account={account} onAct={onAct} />}
      />
    </Table>
  )
}
