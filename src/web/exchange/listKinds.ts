import { batchKinds } from '#domain/exchange/batchKinds.ts'
import type { Output } from '#web/frame/contract.ts'

export type ListName = Output<'recogniseList'>['candidates'][number]['list']

/** The kinds of list that can be brought in, called as their batches are, and what they change. */
export const listKinds = {
  enterprises: {
    name: batchKinds.enterprises,
    says: '登记或更新企业的名称、信用代码、住所、行业和注册资本。',
  },
  'high-tech-enterprise': {
    name: batchKinds['high-tech-certificates'],
    says: '登记高新技术企业证书的编号、发证日期、有效期和责任单位；任务分解表随之更新。',
  },
  'city-tech-enterprise': {
    name: batchKinds['city-tech-enterprises'],
    says: '登记科技型企业的入库日期和责任单位；任务分解表随之更新。',
  },
} as const satisfies Record<ListName, { name: string; says: string }>
