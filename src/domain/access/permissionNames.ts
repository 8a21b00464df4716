import type { Permission } from './permission.ts'

/** What a permission is called where people read it. */
export const permissionNames = {
  'read the plan': '查看方案',
  'adopt the plan': '拟订和采用方案',
  'read targets': '查看目标',
  'read enterprises': '查看企业',
  'record enterprises': '登记企业',
  'read the full lists': '查看全量名单',
  'read openings': '查看期初与历年总数',
  'keep openings': '登记期初与历年总数',
  'show contacts': '显示联系人',
  'assess enterprises': '对照认定条件',
  'rule on credits': '裁定归属',
  'collect lists': '拆表汇总',
  'answer collections': '填报收集的表',
  'share views': '共享视图',
  'read units': '查看单位',
  'keep units': '登记单位',
  'keep accounts': '管理账号',
  'grant roles': '授权',
  'read accounts': '查看账号',
  'read the journal': '查看操作日志',
  'keep the system': '维护系统',
  'follow own jobs': '跟进本人作业',
  'signed in': '登录即可',
  anyone: '不需登录',
} as const satisfies Record<Permission | 'signed in' | 'anyone', string>
