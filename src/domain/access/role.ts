import { z } from 'zod'

/** The six roles. The three administrators are apart: none can do another's work (GB/T 22239-2019, 8.1.4.2). */
export const Role = z.enum(['lead', 'leader', 'unit', 'system', 'security', 'audit'])
export type Role = z.infer<typeof Role>

/** What a role is called where people read it. */
export const roleNames = {
  lead: '牵头单位（区科技局）',
  leader: '区领导',
  unit: '责任单位人员',
  system: '系统管理员',
  security: '安全管理员',
  audit: '安全审计员',
} as const satisfies Record<Role, string>
