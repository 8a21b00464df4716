import { z } from 'zod'
import type { EnterpriseRow } from '#domain/registry/enterprise.ts'
import type { CellKind } from '#values/column.ts'

export const KnownColumn = z.enum([
  'creditCode',
  'name',
  'town',
  'park',
  'industry',
  'registeredOn',
  'titles',
  'certificateNumber',
  'validUntil',
  'admittedOn',
])
/** What the books know of an enterprise and a collection can show. */
export type KnownColumn = z.infer<typeof KnownColumn>

export const knownColumns = {
  creditCode: { header: '统一社会信用代码', kind: 'text', width: 24 },
  name: { header: '企业名称', kind: 'text', width: 36 },
  town: { header: '乡镇街道', kind: 'text', width: 14 },
  park: { header: '园区', kind: 'text', width: 16 },
  industry: { header: '行业代码', kind: 'text', width: 12 },
  registeredOn: { header: '成立日期', kind: 'day', width: 14 },
  titles: { header: '现有称号', kind: 'text', width: 24 },
  certificateNumber: { header: '高新技术企业证书编号', kind: 'text', width: 20 },
  validUntil: { header: '高新技术企业有效期至', kind: 'day', width: 20 },
  admittedOn: { header: '科技型企业入库日期', kind: 'day', width: 20 },
} as const satisfies Record<KnownColumn, { header: string; kind: CellKind; width: number }>

/** The columns shown, in the order above; credit code and name always lead, for by them a row is known again. */
export function shownColumns(chosen: readonly KnownColumn[]): KnownColumn[] {
  return KnownColumn.options.filter((it) => it === 'creditCode' || it === 'name' || chosen.includes(it))
}

/** Who is asked about: a row of the books with what the collection may show of it. */
export type KnownEnterpriseRow = EnterpriseRow & { certificateNumber: string | null }
