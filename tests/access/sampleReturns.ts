// A receipt and a return of 自测.html as anybody may write them.
import { RETURN_FORM } from '#domain/eligibility/selfCheck/selfCheckReturn.ts'

const none = '0'.repeat(64)
export const anyReceipt = {
  scheme: 'tech-sme',
  inForce: '2017-05-03',
  mode: 'new',
  on: '2025-06-30',
  knownBy: null,
  code: '0',
  facts: {},
  schemeSha256: none,
  definitionsSha256: none,
  inputSha256: none,
  answerSha256: none,
}

/** A return of 自测.html with one figure, as anybody may write it. */
export function selfChecked(creditCode: string) {
  const facts = { facts: { employees: { '2024': 61 } } }
  const receipt = { ...anyReceipt, facts }
  const form = { form: RETURN_FORM, name: '测试企业', creditCode, savedAt: '2025-06-30T02:00:00Z', verdict: '' }
  const content = { ...form, receipt, texts: [], sha256: none }
  return { name: '自测回传.json', bytes: new TextEncoder().encode(JSON.stringify(content)) }
}
