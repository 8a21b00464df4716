// What the ledgers have whole of an enterprise counts in its assessment; what nobody has called complete stays unknown.
import { twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { enterpriseOf, lead } from '../ledgers/rights.ts'
import { ask } from '../registry/lists.ts'

test('financing in the ledger is the direct route to an innovative enterprise once the ledger is complete', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const enterprise = await enterpriseOf(system, 1)
  const values = {
    investor: '甲基金',
    'paid-on': '2024-08-01',
    amount: { value: '500', unit: '万元' },
    'qualified-investor': true,
  }
  await ask(system, { name: 'recordLedgerEntry', caller: lead }, { ledger: 'equity', enterprise, values })
  const assess = async () => {
    const asked = { enterprise, scheme: 'innovative-sme' }
    const { facts, assessments } = await ask(system, { name: 'assessEnterprise', caller: lead }, asked)
    const route = assessments[0]?.findings.flatMap((it) => it.routes).find(({ text }) => text.includes('股权融资'))
    return { list: facts.collections?.['equity'], answer: route?.detail.answer, problems: assessments[0]?.problems }
  }

  const before = await assess()
  const word = { ledger: 'equity', enterprise, onDay: '2025-06-30', reason: '与验资报告核对' }
  await ask(system, { name: 'stateComplete', caller: lead }, word)
  const after = await assess()

  expect(before).toEqual({ list: undefined, answer: 'unknown', problems: [] })
  expect(after).toEqual({
    list: [{ 'paid-on': '2024-08-01', amount: { value: '5000000.00', unit: '元' }, 'qualified-investor': true }],
    answer: 'met',
    problems: [],
  })
  const withdrawn = { ledger: 'equity', enterprise, reason: '还有一笔没有登记' }
  await ask(system, { name: 'withdrawCompleteness', caller: lead }, withdrawn)
  expect(await assess()).toEqual(before)
  await expect(ask(system, { name: 'withdrawCompleteness', caller: lead }, withdrawn)).rejects.toThrow(
    '没有对这家企业核对',
  )
})
