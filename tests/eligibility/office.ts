import type { Caller, System } from '#operations/door/context.ts'
import { accountIn, home } from '../access/twoDistricts.ts'
import { ask } from '../registry/lists.ts'

export const facts = {
  'resident-enterprise': true,
  'prohibited-products': false,
  'incident-two-years': false,
  'abnormal-list': false,
  'dishonest-list': false,
  staff: { '2024': 60 },
  'tech-staff-sme': { '2024': 15 },
  'rd-spend-deduction': { '2024': '120万元' },
  'sales-revenue': { '2024': { value: '2000.00', unit: '万元' } },
  'cost-spend': { '2024': '19000000.01元' },
  'total-assets': { '2024': '0.3亿元' },
}

/** The enterprise of the own unit, which holds a certificate until 2026, and the lead who may enter its figures. */
export async function office(system: System) {
  const lead = await accountIn(system, home, { role: 'lead', units: [] })
  const { rows } = await ask(system, { name: 'listEnterprises', caller: lead }, { filter: { search: '本单位独有' } })
  const enterprise = rows[0]?.id ?? ''
  const record = (given: object, truthClass = 'claimed') =>
    ask(
      system,
      { name: 'recordFacts', caller: lead },
      { enterprise, facts: { facts: given }, source: '报表', truthClass },
    )
  const assess = (when: object = {}) => assessed(system, lead, { enterprise, scheme: 'tech-sme', ...when })
  return { lead, enterprise, record, assess }
}

export async function assessed(system: System, caller: Caller, input: object) {
  const { assessments, ...rest } = await ask(system, { name: 'assessEnterprise', caller }, input)
  return { ...rest, assessment: assessments[0] }
}
