// What counts although a list is not whole, and what counts no more although it was said once.
import type { System } from '#operations/door/context.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { ask } from '../registry/lists.ts'
import { assessed, facts, office } from './office.ts'

test('a title held is held although the list of titles is not whole, and one not in it is not held once it is', async ({
  ownStore,
}) => {
  const system = await twoDistricts(ownStore)
  const { lead, enterprise } = await office(system)
  const way = async (scheme: string, clause: string) => {
    const { assessment } = await assessed(system, lead, { enterprise, scheme })
    return assessment?.findings.find((it) => it.clause === clause)?.answer
  }
  expect(await way('innovative-sme', 'score')).toBe('not examined')
  expect(await way('little-giant', 'srdi')).toBe('unknown')

  const ledger = 'other-titles'
  const word = { ledger, enterprise, onDay: '2025-06-30', reason: '与市公布名单核对' }
  await ask(system, { name: 'stateComplete', caller: lead }, word)
  expect(await way('little-giant', 'srdi')).toBe('unmet')
  await ask(system, { name: 'withdrawCompleteness', caller: lead }, { ledger, enterprise, reason: '名单不全' })

  const values = { title: 'srdi-sme', from: '2024-06-01', until: '2027-05-31' }
  await ask(system, { name: 'recordLedgerEntry', caller: lead }, { ledger, enterprise, values })
  expect(await way('little-giant', 'srdi')).toBe('met')
})

test('what was declared in an earlier year of the present state is asked for again', async ({ ownStore }) => {
  const system = await twoDistricts(ownStore)
  const { lead, enterprise, record } = await office(system)
  await record(facts)
  const clock = { now: () => Moment.parse('2026-03-01T02:00:00.000Z'), today: () => Day.parse('2026-03-01') }
  const later = { ...system, clock }
  const conduct = async (of: System) => {
    const { assessment } = await assessed(of, lead, { enterprise, scheme: 'tech-sme' })
    return assessment?.findings.find((it) => it.clause === 'conduct')
  }
  expect(await conduct(system)).toMatchObject({ answer: 'met' })
  expect(await conduct(later)).toMatchObject({
    answer: 'unknown',
    missing: [{ provenance: { outdated: true } }, {}, {}],
  })

  const again = { 'incident-two-years': false, 'abnormal-list': false, 'dishonest-list': false }
  const input = { enterprise, facts: { facts: again }, source: '报表', truthClass: 'claimed' }
  await ask(later, { name: 'recordFacts', caller: lead }, input)
  expect(await conduct(later)).toMatchObject({ answer: 'met' })
})
