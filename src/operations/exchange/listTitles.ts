import { cityTechEnterpriseTemplate } from '#domain/exchange/cityTechEnterpriseTemplate.ts'
import { enterpriseTemplate } from '#domain/exchange/enterpriseTemplate.ts'
import { highTechCertificateTemplate } from '#domain/exchange/highTechCertificateTemplate.ts'

/** What a kind of list is called, by the word a batch keeps. */
export const listTitles: ReadonlyMap<string, string> = new Map(
  [enterpriseTemplate, highTechCertificateTemplate, cityTechEnterpriseTemplate].map(({ id, title }) => [id, title]),
)
