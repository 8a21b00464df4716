import type { Name } from '#web/frame/contract.ts'
import type { ListKind } from './exchangeSearch.ts'

/** The kinds of list that can be brought in, and what they change. */
export const listKinds = {
  enterprises: {
    name: '企业名单',
    operation: 'importEnterprises',
    says: '登记或更新企业的名称、信用代码、住所、行业和注册资本。',
  },
  'high-tech-certificates': {
    name: '高企证书',
    operation: 'importHighTechCertificates',
    says: '登记高新技术企业证书的编号、发证日期、有效期和责任单位；任务分解表随之更新。',
  },
  'city-tech-enterprises': {
    name: '科技型企业入库',
    operation: 'importCityTechEnterprises',
    says: '登记科技型企业的入库日期和责任单位；任务分解表随之更新。',
  },
} as const satisfies Record<ListKind, { name: string; operation: Name; says: string }>
