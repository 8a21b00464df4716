import { expect, test } from 'vitest'
import { batchKind } from './batchKinds.ts'
import { cityTechEnterpriseTemplate } from './cityTechEnterpriseTemplate.ts'
import { enterpriseTemplate } from './enterpriseTemplate.ts'
import { highTechCertificateTemplate } from './highTechCertificateTemplate.ts'

test('a batch of every template has a name, and one of a ledger the ledger’s own', () => {
  const named = [enterpriseTemplate, highTechCertificateTemplate, cityTechEnterpriseTemplate].map(({ id }) =>
    batchKind(id),
  )

  expect(named).toEqual(['企业名单', '高企证书', '科技型企业入库'])
  expect(batchKind('知识产权台账')).toBe('知识产权台账')
})
