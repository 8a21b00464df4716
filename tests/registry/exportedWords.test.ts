// Openings, full lists and collections go out like every list, and say by what they are filtered and how ordered.
import { readWorkbook } from '#files/exchange/readWorkbook.ts'
import { expect, test } from '../database/test.ts'
import { collecting, lead, merged, receive } from '../exchange/office.ts'
import { filledWorkbook } from '../exchange/filledWorkbook.ts'
import { fullListOf } from '../access/fullListOf.ts'
import { ask } from './lists.ts'

test('openings, full lists with their three comparisons, and collections go out with title, day and what was asked', async ({
  ownStore,
}) => {
  const { system, id } = await collecting(ownStore)
  await fullListOf(system)
  const { rows: snapshots } = await ask(system, { name: 'listSnapshots', caller: lead }, {})
  const snapshot = { id: snapshots[0]?.id }
  const compared = await ask(system, { name: 'readSnapshot', caller: lead }, snapshot)
  const lists: [string, object, { order: string; count: number }][] = [
    ['listOpenings', { title: 'high-tech-enterprise' }, { order: '截至 倒序', count: -1 }],
    ['listSnapshots', {}, { order: '截至 倒序', count: snapshots.length }],
    ['listMissing', snapshot, { order: '名单、账册中的先后', count: compared.missing.length }],
    ['listAppeared', snapshot, { order: '名单、账册中的先后', count: compared.appeared.length }],
    ['listChanged', snapshot, { order: '名单、账册中的先后', count: compared.changed.length }],
    ['listCollections', {}, { order: '发起时间 倒序', count: 1 }],
    ['listParts', { id }, { order: '拆表时的单位顺序', count: 2 }],
  ]

  for (const [list, input, { order, count }] of lists)
    for (const format of ['xlsx', 'csv']) {
      const { file } = await ask(system, { name: 'exportList', caller: lead }, { list, input, format })
      const rows = readWorkbook(file.bytes, file.name).sheets[0]?.rows ?? []
      const line = rows.findIndex(([cell]) => String(cell).startsWith('筛选：'))
      expect(rows[line]?.[0], list).toContain(`排序：${order}。`)
      if (count >= 0)
        expect(rows.filter((row) => row.some((cell) => cell !== null)).length - line - 2, list).toBe(count)
    }
})

test('the merged table goes out as its rows are picked out on the page, and says so', async ({ ownStore }) => {
  const { system, id, files } = await collecting(ownStore)
  await receive({ system, id }, [filledWorkbook(Object.values(files)[0]!, { answers: { 是否申报: '也许' } })])
  const all = await merged(system, id)
  const rowsOf = async (input: object) => {
    const { file } = await ask(system, { name: 'exportAnswers', caller: lead }, { id, ...input })
    const rows = readWorkbook(file.bytes, file.name).sheets[0]?.rows ?? []
    const line = rows.findIndex(([cell]) => String(cell).startsWith('筛选：'))
    return { says: rows[line]?.[0], count: rows.length - line - 2 }
  }

  expect(await rowsOf({ show: 'returned' })).toEqual({
    says: '筛选：「退回」的行；排序：单位、填报表中的行次，同一企业相邻。',
    count: all.filter((it) => it.state === 'returned').length,
  })
  expect((await rowsOf({ show: 'all' })).count).toBe(all.length)
  expect((await rowsOf({})).count).toBe(all.filter((it) => it.counts !== 'no').length)
})
