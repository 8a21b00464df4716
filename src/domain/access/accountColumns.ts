import type { Column } from '#values/column.ts'
import { shanghaiText, type Moment } from '#values/moment.ts'
import { roleNames, type Role } from './role.ts'

type Account = {
  login: string
  name: string
  role: Role | null
  units: string[]
  totpConfirmed: boolean
  disabledAt: Moment | null
  /** After too many wrong passwords, when the list was read. */
  locked: boolean
  createdAt: Moment
}

/** The columns of the list of accounts. */
export const accountColumns: readonly Column<Account>[] = [
  { key: 'name', header: '姓名', kind: 'text', width: 14, value: (it) => it.name },
  { key: 'login', header: '登录名', kind: 'text', width: 16, value: (it) => it.login },
  {
    key: 'state',
    header: '状态',
    kind: 'text',
    width: 10,
    value: ({ disabledAt, locked }) => (disabledAt ? '已停用' : locked ? '已锁定' : '在用'),
  },
  {
    key: 'role',
    header: '角色',
    kind: 'text',
    width: 22,
    value: ({ role }) => (role === null ? '待授权' : roleNames[role]),
  },
  {
    key: 'units',
    header: '单位',
    kind: 'text',
    width: 28,
    value: (it, { unit }) => it.units.map(unit).join('、') || null,
  },
  {
    key: 'totpConfirmed',
    header: '身份验证器',
    kind: 'text',
    width: 14,
    value: (it) => (it.totpConfirmed ? '已绑定' : '未绑定'),
  },
  { key: 'createdAt', header: '开设时间', kind: 'text', width: 22, value: (it) => shanghaiText(it.createdAt) },
]
