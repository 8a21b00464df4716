import { expect, test } from '../database/test.ts'
import { twoDistricts } from '../access/twoDistricts.ts'
import { ask } from '../registry/lists.ts'
import { entriesOf, lead, line, right, rights } from './rights.ts'

test('the same list twice changes nothing, a changed line corrects its entry, and undoing takes it back', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const first = rights([
    line(1, 'ZL1', '装置', '发明专利', '2023-05-06', '否'),
    line(1, 'ZL2', '方法', '实用新型', '', ''),
  ])
  const handIn = (file: object) => ask(system, { name: 'importLedger', caller: lead }, { ledger: 'rights', file })
  await handIn(first)

  const again = await handIn(first)
  const changed = await handIn(rights([line(1, 'ZL1', '新装置', '发明专利', '', '')]))

  expect([again.accepted, again.unchanged, changed.accepted, changed.unchanged]).toEqual([2, 2, 1, 0])
  const corrected = await entriesOf(system, { filter: { search: 'ZL1' } })
  expect(corrected.map((it) => it.values)).toEqual([{ ...right, name: '新装置' }])
  await ask(system, { name: 'undoBatch', caller: lead }, { id: changed.batch })
  expect((await entriesOf(system, { filter: { search: 'ZL1' } }))[0]?.values['name']).toBe('装置')
})

test('a bad line goes back by its place and stops no other; a trial writes nothing', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const file = rights([
    line(1, 'ZL1', '装置', '发明专利', '2023-05-06', '否'),
    line(1, 'ZL2', '方法', '外观', '2023-05-06', '也许'),
    line(77, 'ZL3', '方法', '发明专利', '2023-05-06', '否'),
  ])

  const trial = await ask(system, { name: 'importLedger', caller: lead }, { ledger: 'rights', file, dryRun: true })

  expect([trial.accepted, trial.toLookAt, trial.returned]).toEqual([1, 1, 1])
  const sentences = trial.problems.map((it) => it.sentence)
  expect(sentences).toContainEqual(expect.stringMatching(/第 3 行 G 列「有争议」：「也许」要写“是”或“否”/))
  expect(sentences).toContainEqual(expect.stringMatching(/第 4 行 A 列.*企业库里没有这家企业/))
  expect(await entriesOf(system)).toEqual([])
})

test('a list said to be complete completes only enterprises of whom no row was left out', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const good = (number: number, patent: string) => line(number, patent, '装置', '发明专利', '2023-05-06', '否')
  const file = rights([good(1, 'ZL1'), good(2, 'ZL2'), line(2, 'ZL3', '装置', '外观', '', ''), good(77, 'ZL4')])

  await ask(system, { name: 'importLedger', caller: lead }, { ledger: 'rights', file, completeOn: '2025-06-30' })

  const rows = await entriesOf(system, { sort: { by: 'number', direction: 'asc' } })
  expect(rows.map((it) => [it.values['number'], it.completeOn])).toEqual([
    ['ZL1', '2025-06-30'],
    ['ZL2', null],
  ])
})
