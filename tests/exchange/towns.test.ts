import * as attachments from '#store/exchange/attachments.ts'
import { within } from '#store/database/within.ts'
import { callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { codeNumber } from '../registry/codeNumber.ts'
import { ask, csv } from '../registry/lists.ts'
import { filledWorkbook } from './filledWorkbook.ts'
import { collecting, good, lead, question, sentFiles } from './office.ts'

test('a list can be divided by town, and a town’s officer answers for the town’s part', async ({ ownStore }) => {
  const system = twoDistricts(ownStore)
  const rows = ['城东街道', '城南街道', '城南街道', ''].map(
    (town, n) => `${codeNumber(n + 81)},示例${n + 81}有限公司,${town}`,
  )
  const file = csv('企业.csv', ['统一社会信用代码,企业名称,乡镇街道', ...rows])
  await ask(system, { name: 'importEnterprises', caller: lead }, { file })
  const unit = { slug: 'chengnan', name: '城南街道', kind: 'town', validFrom: '2025-01-01' }
  await ask(system, { name: 'recordUnit', caller: lead }, unit)

  const collection = { ...question, splitBy: 'town' }
  const { id, left } = await ask(system, { name: 'startCollection', caller: lead }, { collection })
  const seen = await ask(system, { name: 'readCollection', caller: callerIn(home, 'unit', ['chengnan']) }, { id })

  expect(Object.keys(await sentFiles(system, id))).toEqual(['城东街道', '城南街道'])
  expect(left).toContain('示例84有限公司')
  expect(seen.parts.map(({ name, rows: sent }) => [name, sent])).toEqual([['城南街道', 2]])
})

test('a chosen set is asked alone, and a list of nobody’s enterprises is refused with the way out', async ({
  ownStore,
}) => {
  const { system } = await collecting(ownStore)
  const start = (creditCodes: string[]) =>
    ask(system, { name: 'startCollection', caller: lead }, { collection: question, enterprises: { creditCodes } })

  expect(await start([codeNumber(71)])).toMatchObject({ parts: 1, rows: 1 })
  await expect(start([codeNumber(3)])).rejects.toThrow(/没有包联单位.*改按乡镇街道/)
  await expect(start([codeNumber(400)])).rejects.toThrow(/没有符合条件的企业/)
})

test('the file of a return stays when the job that brought it is over', async ({ ownStore }) => {
  const { system, id, files } = await collecting(ownStore)
  const file = filledWorkbook(files['区商务委']!, { answers: good })
  await ask(system, { name: 'receiveReturns', caller: lead }, { id, file })
  const db = within(system.store.db, home)
  const sha256 = attachments.contentHash(file.bytes)

  await attachments.dropUnused(db, home, sha256)

  expect((await attachments.find(db, home, sha256))?.name).toBe(file.name)
})

test('a part is late from the day after the due day, and stays late when it is sent then', async ({ ownStore }) => {
  const { system, id, files } = await collecting(ownStore)
  const on = (today: string) =>
    ({ ...system, clock: { now: () => `${today}T04:00:00.000Z`, today: () => today } }) as never
  const late = async (today: string) =>
    (await ask(on(today), { name: 'readCollection', caller: lead }, { id })).parts.map((it) => it.late)

  expect(await late('2025-07-15')).toEqual([false, false])
  expect(await late('2025-07-16')).toEqual([true, true])
  await ask(
    on('2025-07-15'),
    { name: 'receiveReturns', caller: lead },
    { id, file: filledWorkbook(files['区商务委']!, { answers: good }) },
  )
  expect(await late('2025-07-16')).toEqual([true, false])
})
