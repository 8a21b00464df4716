/** What brought a batch in, as page and export call it. */
export const batchKinds = {
  enterprises: '企业名单',
  'high-tech-certificates': '高企证书',
  'city-tech-enterprises': '科技型企业入库',
  'full-list': '全量名单',
  'enterprise-facts': '企业数据',
} as const

const names: ReadonlyMap<string, string> = new Map(Object.entries(batchKinds))

/** A batch of a ledger keeps the ledger's title in the place of a template. */
export function batchKind(template: string): string {
  return names.get(template) ?? template
}
