import { writeZip } from '#files/exchange/writeZip.ts'
import { expect, test } from '../database/test.ts'
import { ask } from '../registry/lists.ts'
import { collecting, good, lead, merged, question, receive, sentFiles, states } from './office.ts'
import { filledWorkbook } from './filledWorkbook.ts'

const scienceName = '区科技局'
const commerceName = '区商务委'

test('a return that lost its hidden sheet is known by its enterprises or its name', async ({ ownStore }) => {
  const { system, id, files } = await collecting(ownStore)
  const byCodes = filledWorkbook(files[scienceName]!, { answers: good, mark: null, name: '回表1.xlsx' })
  const strange = filledWorkbook(files[commerceName]!, {
    answers: good,
    mark: null,
    name: '区商务委报.xlsx',
    change: (rows) => rows.splice(1),
  })

  const report = await receive({ system, id }, [byCodes, strange])

  expect(report.files.map(({ part, taken }) => [part, taken])).toEqual([
    [scienceName, 3],
    [commerceName, 1],
  ])
})

test('what is no return of this collection is told file by file, and never stops the others', async ({ ownStore }) => {
  const { system, id, files } = await collecting(ownStore)
  const other = await ask(
    system,
    { name: 'startCollection', caller: lead },
    { collection: { ...question, title: '另一次' } },
  )
  const elsewhere = (await sentFiles(system, other.id))[commerceName]!
  const sent = files[scienceName]!
  const named = (it: { bytes: Uint8Array }, name: string) => ({ name, bytes: it.bytes })
  const { parts } = await ask(system, { name: 'readCollection', caller: lead }, { id })
  const drop = [
    named(elsewhere, '甲.xlsx'),
    { name: '乙.csv', bytes: new TextEncoder().encode('品名,数量\n纸,3\n') },
    { name: '丙.xlsx', bytes: sent.bytes.slice(0, 4000) },
    filledWorkbook(sent, { answers: good, name: '丁.xlsx', mark: (rows) => (rows[1] = ['part', parts[1]!.id]) }),
    filledWorkbook(files[commerceName]!, { answers: good, name: '好.xlsx' }),
  ]

  const report = await receive({ system, id }, drop)

  expect(report.files.map(({ file, problem }) => [file, problem])).toEqual([
    ['甲.xlsx', expect.stringContaining('另一次收集')],
    ['乙.csv', expect.stringContaining('没有找到「统一社会信用代码」')],
    ['丙.xlsx', expect.stringContaining('不完整或已损坏')],
    ['丁.xlsx', expect.stringContaining('表中却是「区科技局」的企业')],
    ['好.xlsx', null],
  ])
})

test('two unlike returns of one unit in one drop are both left to be sent again', async ({ ownStore }) => {
  const { system, id, files } = await collecting(ownStore)
  const sent = files[commerceName]!

  const report = await receive({ system, id }, [
    filledWorkbook(sent, { answers: good, name: '一.xlsx' }),
    filledWorkbook(sent, { answers: { ...good, 是否申报: '否' }, name: '二.xlsx' }),
  ])

  expect(report.files.map((it) => it.problem)).toEqual([
    expect.stringContaining('「二.xlsx」'),
    expect.stringContaining('「一.xlsx」'),
  ])
  expect(await states(system, id)).toMatchObject({ [commerceName]: 'awaited' })
})

test('a ZIP that swells is refused, and nothing is entered', async ({ ownStore }) => {
  const { system, id } = await collecting(ownStore)
  const bomb = writeZip([{ name: '大.xlsx', bytes: new Uint8Array(0) }])
  const swollen = Buffer.from(bomb)
  swollen.writeUInt32LE(0xfffffff0, swollen.indexOf('PK\u0001\u0002', 0, 'latin1') + 24)

  const asked = ask(
    system,
    { name: 'receiveReturns', caller: lead },
    { id, file: { name: '炸弹.zip', bytes: swollen } },
  )

  await expect(asked).rejects.toThrow(/「炸弹.zip」解压后超过/)
  expect(await merged(system, id)).toEqual([])
})
