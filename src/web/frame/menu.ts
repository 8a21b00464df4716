import type { Name } from './contract.ts'
import type { LinkProps } from '@tanstack/react-router'

/** `initials` are those of the label: to find a page by, without a dictionary in the browser. */
type Entry = { label: string; initials: string; to: NonNullable<LinkProps['to']>; needs: Name }

/** The side menu: groups in the product's order. An entry is shown to whoever may call the operation it needs. */
export const menu: readonly { group: string; entries: readonly Entry[] }[] = [
  { group: '总览', entries: [{ label: '领导驾驶舱', initials: 'ldjsc', to: '/cockpit', needs: 'readDecomposition' }] },
  {
    group: '工作',
    entries: [
      { label: '新增归属认定', initials: 'xzgsrd', to: '/credits', needs: 'listUnclaimed' },
      { label: '拆表汇总', initials: 'cbhz', to: '/collections', needs: 'listCollections' },
    ],
  },
  {
    group: '企业',
    entries: [
      { label: '企业库', initials: 'qyk', to: '/enterprises', needs: 'listEnterprises' },
      { label: '台账', initials: 'tz', to: '/ledgers', needs: 'listLedgers' },
      { label: '条件对标', initials: 'tjdb', to: '/eligibility', needs: 'assessEnterprise' },
      { label: '批量对标', initials: 'pldb', to: '/assessments', needs: 'listAssessments' },
      { label: '录入差距单', initials: 'lrcjd', to: '/gap-sheet', needs: 'recordFacts' },
      { label: '回传自测', initials: 'hczc', to: '/self-checks', needs: 'readSelfCheck' },
      { label: '认定条件', initials: 'rdtj', to: '/schemes', needs: 'listSchemes' },
      { label: '两版影响', initials: 'lbyx', to: '/versions', needs: 'compareVersions' },
      { label: '全量名单', initials: 'qlmd', to: '/snapshots', needs: 'listSnapshots' },
      { label: '期初与历年总数', initials: 'qcylnzs', to: '/openings', needs: 'listOpenings' },
    ],
  },
  {
    group: '目标',
    entries: [
      { label: '方案', initials: 'fa', to: '/plan', needs: 'readPlan' },
      { label: '任务分解', initials: 'rwfj', to: '/decomposition', needs: 'readDecomposition' },
    ],
  },
  {
    group: '管理',
    entries: [
      { label: '数据导入导出', initials: 'sjdrdc', to: '/exchange', needs: 'listBatches' },
      { label: '账号', initials: 'zh', to: '/accounts', needs: 'listAccounts' },
      { label: '操作日志', initials: 'czrz', to: '/journal', needs: 'listJournal' },
      { label: '单位', initials: 'dw', to: '/units', needs: 'listUnits' },
      { label: '接口文档', initials: 'jkwd', to: '/interfaces', needs: 'readJob' },
    ],
  },
]
