// The cheapest way of an enterprise to a title, from what the books know of it.
import { accountIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { ask } from '../registry/lists.ts'

const facts = {
  'resident-enterprise': true,
  'prohibited-products': false,
  'incident-two-years': false,
  'abnormal-list': false,
  'dishonest-list': false,
  staff: { '2024': 150 },
  'tech-staff-sme': { '2024': 15 },
  'rd-spend-deduction': { '2024': '100万元' },
  'sales-revenue': { '2024': '2000万元' },
  'cost-spend': { '2024': '1900万元' },
  'total-assets': { '2024': '3000万元' },
}

test('an enterprise whose certificate will be over gets the cheapest plan for the next window, proven on the changed facts', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const caller = await accountIn(system, home, { role: 'lead', units: [] })
  const { rows } = await ask(system, { name: 'listEnterprises', caller }, { filter: { search: '本单位独有' } })
  const enterprise = rows[0]?.id ?? ''
  const plan = (given: object) =>
    ask(system, { name: 'planEnterprise', caller }, { enterprise, scheme: 'tech-sme', ...given })
  await ask(system, { name: 'recordFacts', caller }, { enterprise, facts: { facts }, source: '报表' })

  // While the certificate holds, it stands in for the score.
  expect(await plan({})).toMatchObject({ on: '2026-08-31', before: { verdict: 'qualifies' }, steps: [] })

  for (const ledger of ['rights', 'awards', 'rd-bodies', 'standards'])
    await ask(
      system,
      { name: 'stateComplete', caller },
      { ledger, enterprise, onDay: '2025-06-30', reason: '测试核对' },
    )
  const later = await plan({ on: '2026-12-31' })

  expect(later.before.verdict).toBe('falls short')
  expect(later.steps).toMatchObject([{ clauses: ['score'], beginBy: expect.any(String) }])
  expect(later.after).toMatchObject({ verdict: 'qualifies' })
  expect(later.sentences[1]).toMatch(/为达到第.*预计费用 .* 万元.*最迟 \S+ 前开始/)
  expect(later.assumptions).toContainEqual({ fact: 'staff', year: 2025, as: 2024, value: 150 })
  await expect(plan({ on: '2025-06-29' })).rejects.toThrow('已经过去')
})

test('a clause that no work moves is named', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const caller = await accountIn(system, home, { role: 'lead', units: [] })
  const { rows } = await ask(system, { name: 'listEnterprises', caller }, { filter: { search: '本单位独有' } })
  const enterprise = rows[0]?.id ?? ''
  const given = { ...facts, 'abnormal-list': true }
  await ask(system, { name: 'recordFacts', caller }, { enterprise, facts: { facts: given }, source: '报表' })

  const plan = await ask(system, { name: 'planEnterprise', caller }, { enterprise, scheme: 'tech-sme' })

  expect(plan).toMatchObject({ goal: null, steps: [], after: null, blocked: { clauses: ['conduct'], together: false } })
})
