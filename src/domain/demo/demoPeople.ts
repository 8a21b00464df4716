import type { Role } from '#domain/access/role.ts'

/** Who can be looked over the shoulder of in the demonstration: every role once, and a unit that is ahead beside one behind. */
export const demoPeople: readonly { login: string; name: string; role: Role; unit?: string }[] = [
  { login: 'lead', name: '演示·牵头单位', role: 'lead', unit: 'science-technology' },
  { login: 'leader', name: '演示·区领导', role: 'leader' },
  { login: 'park', name: '演示·正阳工业园区', role: 'unit', unit: 'zhengyang-park' },
  { login: 'commerce', name: '演示·区商务委', role: 'unit', unit: 'commerce' },
  { login: 'system', name: '演示·系统管理员', role: 'system' },
  { login: 'security', name: '演示·安全管理员', role: 'security' },
  { login: 'audit', name: '演示·审计员', role: 'audit' },
]
