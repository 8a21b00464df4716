import { readWorkbook } from '#files/exchange/readWorkbook.ts'
import { writeZip } from '#files/exchange/writeZip.ts'
import { expect, test } from '../database/test.ts'
import { codeNumber } from '../registry/codeNumber.ts'
import { ask } from '../registry/lists.ts'
import {
  cellsOf,
  collecting,
  commerce,
  good,
  lead,
  merged,
  question,
  receive,
  science,
  sentFiles,
  states,
} from './office.ts'
import { filledWorkbook } from './filledWorkbook.ts'

const science_ = '区科技局'
const commerce_ = '区商务委'

test('a list goes out as one workbook per unit, and all returns come back in one drop as one table', async ({
  ownStore,
}) => {
  const { system, id, files, left } = await collecting(ownStore)
  expect(Object.keys(files)).toEqual([science_, commerce_])
  expect(left).toEqual(['无人认领科技有限公司'])

  const report = await receive(
    system,
    id,
    Object.values(files).map((file) => filledWorkbook(file, { answers: good })),
  )

  expect(report.files.map(({ part, outcome, taken }) => [part, outcome, taken])).toEqual([
    [science_, 'received', 3],
    [commerce_, 'received', 2],
  ])
  expect(await states(system, id)).toEqual({ [science_]: 'received', [commerce_]: 'received' })
  const rows = await merged(system, id)
  expect(rows).toHaveLength(5)
  expect(rows[0]?.values).toEqual({ 研发投入: '1000.50', 是否申报: '是', 拟申报日期: '2025-08-01' })
  const { file } = await ask(system, { name: 'exportAnswers', caller: lead }, { id })
  expect(cellsOf(file)).toEqual(expect.arrayContaining(['示例71有限公司', '1000.5', commerce_]))
})

test('one bad row goes back with its reason and never stops the others; the returned sheet mends it', async ({
  ownStore,
}) => {
  const { system, id, files } = await collecting(ownStore)
  const sent = files[science_]!
  const faulty = filledWorkbook(sent, {
    answers: good,
    change: (rows, header) => (rows[1]![header.indexOf('是否申报')] = '也许'),
  })

  const {
    files: [report],
  } = await receive(system, id, [faulty])
  expect(report).toMatchObject({ taken: 2, returned: 1 })
  expect(await states(system, id)).toMatchObject({ [science_]: 'returned', [commerce_]: 'awaited' })
  const { parts } = await ask(system, { name: 'readCollection', caller: science }, { id })
  const { file } = await ask(system, { name: 'downloadReturned', caller: science }, { id, part: parts[0]!.id })
  expect(cellsOf(file).filter((it) => it.includes('不在选项里'))).toHaveLength(1)

  await receive(system, id, [filledWorkbook(file, { answers: { 是否申报: '否' } })], science)
  expect(await states(system, id)).toMatchObject({ [science_]: 'received' })
  expect((await merged(system, id)).map((it) => it.values['研发投入'])).toEqual(['1000.50', '1000.50', '1000.50'])
})

test('a changed locked cell is shown and not taken, a new enterprise is to look at, a lost row is returned', async ({
  ownStore,
}) => {
  const { system, id, files } = await collecting(ownStore)
  const changed = filledWorkbook(files[science_]!, {
    answers: good,
    change(rows, header) {
      rows[0]![header.indexOf('企业名称')] = '改了名的公司'
      rows[1]![header.indexOf('统一社会信用代码')] = codeNumber(99)
      rows.pop()
      const added: (string | null)[] = header.map(() => null)
      added[0] = codeNumber(88)
      added[1] = '新来的公司'
      added[header.indexOf('*研发投入（万元）')] = '5'
      rows.push(added)
    },
  })

  const {
    files: [report],
  } = await receive(system, id, [changed])
  const rows = await merged(system, id)

  expect(report).toMatchObject({ taken: 2, added: 1, returned: 1, differences: 2 })
  expect(rows.flatMap((it) => it.differences.map((one) => one.received))).toEqual(['改了名的公司', codeNumber(99)])
  expect(rows.map((it) => it.name)).not.toContain('改了名的公司')
  expect(rows.find((it) => it.state === 'added')).toMatchObject({ name: '新来的公司', values: { 研发投入: '5.00' } })
  expect(rows.find((it) => it.state === 'returned')?.reasons).toEqual([expect.stringContaining('没有这一行')])
})

test('a second return is a new version beside the first, and the same file twice changes nothing', async ({
  ownStore,
}) => {
  const { system, id, files } = await collecting(ownStore)
  const first = filledWorkbook(files[commerce_]!, { answers: good })
  const second = filledWorkbook(files[commerce_]!, { answers: { ...good, 是否申报: '否' } })

  const outcomes = []
  for (const file of [first, first, second]) outcomes.push((await receive(system, id, [file])).files[0]?.outcome)

  expect(outcomes).toEqual(['received', 'unchanged', 'received'])
  const { parts } = await ask(system, { name: 'readCollection', caller: commerce }, { id })
  expect(parts[0]?.returns.map((it) => it.version)).toEqual([1, 2])
  expect((await merged(system, id)).map((it) => it.values['是否申报'])).toEqual(['否', '否'])
})

test('an enterprise that two units sent waits for a ruling, and a later ruling takes the place of the first', async ({
  ownStore,
}) => {
  const { system, id, files } = await collecting(ownStore)
  const claiming = filledWorkbook(files[commerce_]!, {
    answers: good,
    change: (rows, header) =>
      rows.push(
        header
          .map((_, at) => [codeNumber(71), '示例71有限公司'][at] ?? null)
          .map((it, at) => (header[at] === '*研发投入（万元）' ? '7' : it)),
      ),
  })
  await receive(system, id, [claiming, filledWorkbook(files[science_]!, { answers: good })])
  const both = async () => (await merged(system, id)).filter((it) => it.creditCode === codeNumber(71))
  expect((await both()).map((it) => [it.partName, it.counts])).toEqual([
    [science_, 'undecided'],
    [commerce_, 'undecided'],
  ])

  for (const row of await both())
    await ask(
      system,
      { name: 'chooseAnswer', caller: lead },
      { id, creditCode: row.creditCode, part: row.part, reason: '注册在园区' },
    )

  expect((await both()).map((it) => it.counts)).toEqual(['no', 'yes'])
})

test('a return that lost its hidden sheet is known by its enterprises or its name', async ({ ownStore }) => {
  const { system, id, files } = await collecting(ownStore)
  const byCodes = filledWorkbook(files[science_]!, { answers: good, mark: null, name: '回表1.xlsx' })
  const strange = filledWorkbook(files[commerce_]!, {
    answers: good,
    mark: null,
    name: '区商务委报.xlsx',
    change: (rows) => rows.splice(1),
  })

  const report = await receive(system, id, [byCodes, strange])

  expect(report.files.map(({ part, taken }) => [part, taken])).toEqual([
    [science_, 3],
    [commerce_, 1],
  ])
})

test('what is no return of this collection is told file by file, and never stops the others', async ({ ownStore }) => {
  const { system, id, files } = await collecting(ownStore)
  const other = await ask(
    system,
    { name: 'startCollection', caller: lead },
    { collection: { ...question, title: '另一次' } },
  )
  const elsewhere = (await sentFiles(system, other.id))[commerce_]!
  const sent = files[science_]!
  const named = (it: { bytes: Uint8Array }, name: string) => ({ name, bytes: it.bytes })
  const { parts } = await ask(system, { name: 'readCollection', caller: lead }, { id })
  const drop = [
    named(elsewhere, '甲.xlsx'),
    { name: '乙.csv', bytes: new TextEncoder().encode('品名,数量\n纸,3\n') },
    { name: '丙.xlsx', bytes: sent.bytes.slice(0, 4000) },
    filledWorkbook(sent, { answers: good, name: '丁.xlsx', mark: (rows) => (rows[1] = ['part', parts[1]!.id]) }),
    filledWorkbook(files[commerce_]!, { answers: good, name: '好.xlsx' }),
  ]

  const report = await receive(system, id, drop)

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
  const sent = files[commerce_]!

  const report = await receive(system, id, [
    filledWorkbook(sent, { answers: good, name: '一.xlsx' }),
    filledWorkbook(sent, { answers: { ...good, 是否申报: '否' }, name: '二.xlsx' }),
  ])

  expect(report.files.map((it) => it.problem)).toEqual([
    expect.stringContaining('「二.xlsx」'),
    expect.stringContaining('「一.xlsx」'),
  ])
  expect(await states(system, id)).toMatchObject({ [commerce_]: 'awaited' })
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

test('a unit sees and answers only its own part', async ({ ownStore }) => {
  const { system, id, files } = await collecting(ownStore)

  const { parts } = await ask(system, { name: 'readCollection', caller: commerce }, { id })
  const foreign = await receive(system, id, [filledWorkbook(files[science_]!, { answers: good })], commerce)
  const { file } = await ask(system, { name: 'downloadCollection', caller: commerce }, { id, part: parts[0]!.id })

  expect(parts.map((it) => it.name)).toEqual([commerce_])
  expect(foreign.files[0]?.outcome).toBe('refused')
  expect(readWorkbook(file.bytes, file.name).sheets[0]?.rows.flat()).toContain('别单位独有科技有限公司')
  const other = callerOfNobody()
  await expect(ask(system, { name: 'readCollection', caller: other }, { id })).rejects.toThrow(/没有发给本单位/)
})

function callerOfNobody() {
  return { ...commerce, person: { ...commerce.person!, units: ['forestry'] } }
}
