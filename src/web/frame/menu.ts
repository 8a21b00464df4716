import type { Name } from './contract.ts'
import type { LinkProps } from '@tanstack/react-router'

type Entry = { label: string; to: NonNullable<LinkProps['to']>; needs: Name }

/** The side menu: groups in the product's order. An entry is shown to whoever may call the operation it needs. */
export const menu: readonly { group: string; entries: readonly Entry[] }[] = [
  { group: '总览', entries: [{ label: '领导驾驶舱', to: '/cockpit', needs: 'readDecomposition' }] },
  {
    group: '工作',
    entries: [
      { label: '新增归属认定', to: '/credits', needs: 'listUnclaimed' },
      { label: '拆表汇总', to: '/collections', needs: 'listCollections' },
    ],
  },
  {
    group: '企业',
    entries: [
      { label: '企业库', to: '/enterprises', needs: 'listEnterprises' },
      { label: '台账', to: '/ledgers', needs: 'listLedgers' },
      { label: '条件对标', to: '/eligibility', needs: 'assessEnterprise' },
      { label: '认定条件', to: '/schemes', needs: 'listSchemes' },
      { label: '全量名单', to: '/snapshots', needs: 'listSnapshots' },
      { label: '期初与历年总数', to: '/openings', needs: 'listOpenings' },
    ],
  },
  {
    group: '目标',
    entries: [
      { label: '方案', to: '/plan', needs: 'readPlan' },
      { label: '任务分解', to: '/decomposition', needs: 'readDecomposition' },
    ],
  },
  {
    group: '管理',
    entries: [
      { label: '数据导入导出', to: '/exchange', needs: 'listBatches' },
      { label: '账号', to: '/accounts', needs: 'listAccounts' },
      { label: '操作日志', to: '/journal', needs: 'listJournal' },
      { label: '单位', to: '/units', needs: 'listUnits' },
      { label: '接口文档', to: '/interfaces', needs: 'readJob' },
    ],
  },
]
