import { readWorkbook } from '#files/exchange/readWorkbook.ts'
import { expect, test } from '../database/test.ts'
import { codeNumber } from '../registry/codeNumber.ts'
import { ask } from '../registry/lists.ts'
import { cellsOf, collecting, commerce, good, lead, merged, receive, science, states } from './office.ts'
import { filledWorkbook } from './filledWorkbook.ts'

const scienceName = '区科技局'
const commerceName = '区商务委'

test('a list goes out as one workbook per unit, and all returns come back in one drop as one table', async ({
  ownStore,
}) => {
  const { system, id, files, left } = await collecting(ownStore)
  expect(Object.keys(files)).toEqual([scienceName, commerceName])
  expect(left).toEqual(['无人认领科技有限公司'])

  const report = await receive(
    { system, id },
    Object.values(files).map((file) => filledWorkbook(file, { answers: good })),
  )

  expect(report.files.map(({ part, outcome, taken }) => [part, outcome, taken])).toEqual([
    [scienceName, 'received', 3],
    [commerceName, 'received', 2],
  ])
  expect(await states(system, id)).toEqual({ [scienceName]: 'received', [commerceName]: 'received' })
  const rows = await merged(system, id)
  expect(rows).toHaveLength(5)
  expect(rows[0]?.values).toEqual({ 研发投入: '1000.50', 是否申报: '是', 拟申报日期: '2025-08-01' })
  const { file } = await ask(system, { name: 'exportAnswers', caller: lead }, { id })
  expect(cellsOf(file)).toEqual(expect.arrayContaining(['示例71有限公司', '1000.5', commerceName]))
})

test('one bad row goes back with its reason and never stops the others; the returned sheet mends it', async ({
  ownStore,
}) => {
  const { system, id, files } = await collecting(ownStore)
  const sent = files[scienceName]!
  const faulty = filledWorkbook(sent, {
    answers: good,
    change: (rows, header) => (rows[1]![header.indexOf('是否申报')] = '也许'),
  })

  const {
    files: [report],
  } = await receive({ system, id }, [faulty])
  expect(report).toMatchObject({ taken: 2, returned: 1 })
  expect(await states(system, id)).toMatchObject({ [scienceName]: 'returned', [commerceName]: 'awaited' })
  const { parts } = await ask(system, { name: 'readCollection', caller: science }, { id })
  const { file } = await ask(system, { name: 'downloadReturned', caller: science }, { id, part: parts[0]!.id })
  expect(cellsOf(file).filter((it) => it.includes('不在选项里'))).toHaveLength(1)

  await receive({ system, id, caller: science }, [filledWorkbook(file, { answers: { 是否申报: '否' } })])
  expect(await states(system, id)).toMatchObject({ [scienceName]: 'received' })
  expect((await merged(system, id)).map((it) => it.values['研发投入'])).toEqual(['1000.50', '1000.50', '1000.50'])
})

test('a changed locked cell is shown and not taken, a new enterprise is to look at, a lost row is returned', async ({
  ownStore,
}) => {
  const { system, id, files } = await collecting(ownStore)
  const changed = filledWorkbook(files[scienceName]!, {
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
  } = await receive({ system, id }, [changed])
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
  const first = filledWorkbook(files[commerceName]!, { answers: good })
  const second = filledWorkbook(files[commerceName]!, { answers: { ...good, 是否申报: '否' } })

  const outcomes = []
  for (const file of [first, first, second]) outcomes.push((await receive({ system, id }, [file])).files[0]?.outcome)

  expect(outcomes).toEqual(['received', 'unchanged', 'received'])
  const { parts } = await ask(system, { name: 'readCollection', caller: commerce }, { id })
  expect(parts[0]?.returns.map((it) => it.version)).toEqual([1, 2])
  expect((await merged(system, id)).map((it) => it.values['是否申报'])).toEqual(['否', '否'])
})

test('an enterprise that two units sent waits for a ruling, and a later ruling takes the place of the first', async ({
  ownStore,
}) => {
  const { system, id, files } = await collecting(ownStore)
  const claiming = filledWorkbook(files[commerceName]!, {
    answers: good,
    change: (rows, header) =>
      rows.push(
        header
          .map((_, at) => [codeNumber(71), '示例71有限公司'][at] ?? null)
          .map((it, at) => (header[at] === '*研发投入（万元）' ? '7' : it)),
      ),
  })
  await receive({ system, id }, [claiming, filledWorkbook(files[scienceName]!, { answers: good })])
  const both = async () => (await merged(system, id)).filter((it) => it.creditCode === codeNumber(71))
  expect((await both()).map((it) => [it.partName, it.counts])).toEqual([
    [scienceName, 'undecided'],
    [commerceName, 'undecided'],
  ])

  for (const row of await both())
    await ask(
      system,
      { name: 'chooseAnswer', caller: lead },
      { id, creditCode: row.creditCode, part: row.part, reason: '注册在园区' },
    )

  expect((await both()).map((it) => it.counts)).toEqual(['no', 'yes'])
})

test('a unit sees and answers only its own part', async ({ ownStore }) => {
  const { system, id, files } = await collecting(ownStore)

  const { parts } = await ask(system, { name: 'readCollection', caller: commerce }, { id })
  const foreign = await receive({ system, id, caller: commerce }, [
    filledWorkbook(files[scienceName]!, { answers: good }),
  ])
  const { file } = await ask(system, { name: 'downloadCollection', caller: commerce }, { id, part: parts[0]!.id })

  expect(parts.map((it) => it.name)).toEqual([commerceName])
  expect(foreign.files[0]?.outcome).toBe('refused')
  expect(readWorkbook(file.bytes, file.name).sheets[0]?.rows.flat()).toContain('别单位独有科技有限公司')
  const other = callerOfNobody()
  await expect(ask(system, { name: 'readCollection', caller: other }, { id })).rejects.toThrow(/没有发给本单位/)
})

function callerOfNobody() {
  return { ...commerce, person: { ...commerce.person!, units: ['forestry'] } }
}
