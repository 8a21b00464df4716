// A title list asks before it founds an enterprise that the book does not know.
import { callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { admissions, ask, enterNew } from './lists.ts'

const lead = callerIn(home, 'lead')
const title = 'city-tech-enterprise' as const
const list = admissions([
  [63, '2024-01-05', ''],
  [64, '2024-01-05', ''],
])

test('enterprises nobody knows are one question, and nothing of them is entered until it is answered', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)

  const asked = await ask(system, { name: 'importTitles', caller: lead }, { title, file: list })
  const entered = await ask(system, { name: 'importTitles', caller: lead }, { title, file: list, ...enterNew })
  const again = await ask(system, { name: 'importTitles', caller: lead }, { title, file: list })

  expect(asked).toMatchObject({
    accepted: 0,
    toLookAt: 2,
    groups: [{ kind: 'new-enterprise', rows: 2, canTake: true }],
  })
  expect(asked.problems[0]?.sentence).toContain('企业库里没有「示例63有限公司」')
  expect(entered).toMatchObject({ accepted: 2, unchanged: 0, toLookAt: 0 })
  expect(again).toMatchObject({ accepted: 2, unchanged: 2, toLookAt: 0 })
})

test('they can be sent back to the sender instead, with the reason, and are not asked about again', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const decisions = [{ kind: 'new-enterprise', sendBack: true }]

  const sent = await ask(
    system,
    { name: 'importTitles', caller: lead },
    { title, file: list, sender: '某所', decisions },
  )
  const { file } = await ask(system, { name: 'downloadReturnedRows', caller: lead }, { batch: sent.batch })
  const again = await ask(system, { name: 'importTitles', caller: lead }, { title, file: list, sender: '某所' })

  expect(sent).toMatchObject({ accepted: 0, toLookAt: 0, returned: 2 })
  expect(file.name).toBe('入库（退回）.xlsx')
  expect(sent.problems[0]?.fix).toBe('请核实，写错的请改正；情况属实的，请在「退回原因」一列注明')
  expect(again).toMatchObject({ accepted: 0, toLookAt: 0, returned: 2 })
})

test('a row that was sent back is asked about anew when the returned sheet comes again, and can then be taken', async ({
  ownStore,
}) => {
  const system = twoDistricts(ownStore)
  const sendBack = [{ kind: 'new-enterprise', sendBack: true }]
  const from = { title, sender: '某所' }
  const sent = await ask(system, { name: 'importTitles', caller: lead }, { ...from, file: list, decisions: sendBack })
  const { file } = await ask(system, { name: 'downloadReturnedRows', caller: lead }, { batch: sent.batch })

  const asked = await ask(system, { name: 'importTitles', caller: lead }, { ...from, file, dryRun: true })
  const taken = await ask(system, { name: 'importTitles', caller: lead }, { ...from, file, ...enterNew })
  const again = await ask(system, { name: 'importTitles', caller: lead }, { ...from, file: list })

  expect(asked).toMatchObject({ toLookAt: 2, returned: 0, groups: [{ kind: 'new-enterprise', rows: 2 }] })
  expect(taken).toMatchObject({ accepted: 2, toLookAt: 0, returned: 0 })
  expect(again).toMatchObject({ accepted: 2, unchanged: 2, toLookAt: 0, returned: 0 })
})
