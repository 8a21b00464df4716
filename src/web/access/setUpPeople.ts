import type { Role } from '#domain/access/role.ts'

/** The three people of the first set-up, and in a sentence each why they are apart. */
export const setUpPeople = {
  system: { login: 'xitong', why: '开设、停用账号，重置密码；不能授权，也看不到业务数据。' },
  security: { login: 'anquan', why: '授予角色和所属单位；不能开设账号，不能给自己授权。' },
  lead: { login: 'qiantou', why: '办理方案、企业和目标等全部业务；不能管账号，不能改权限。' },
} as const satisfies Partial<Record<Role, { login: string; why: string }>>
