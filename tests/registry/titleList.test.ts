// A title list as a bureau sends it, from the trial run to the corrected sheet that comes back, and the way back.
import { read, utils, write } from '@e965/xlsx'
import type { System } from '#operations/door/context.ts'
import { readWorkbook } from '#files/exchange/readWorkbook.ts'
import { contentHash } from '#store/exchange/attachments.ts'
import { callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { codeNumber } from './codeNumber.ts'
import { ask, csv } from './lists.ts'
import { workbook, type SentFile } from './sentWorkbook.ts'

const lead = callerIn(home, 'lead')
const title = 'high-tech-enterprise' as const
const wrong = (n: number) => codeNumber(n).slice(0, 17) + (codeNumber(n).endsWith('7') ? '8' : '7')
const corrections = { B2: nameOf(715), C2: codeNumber(715), E3: '2022-11-01' }

test('a title list with two titles, merged cells, wrong codes, former names and mixed dates goes in by three right piles', async ({
  ownStore,
}) => {
  const system = await withBook(ownStore)

  const report = await ask(system, { name: 'importTitles', caller: lead }, { title, file: sent() })

  expect(report).toMatchObject({ accepted: 4, repeated: 1, toLookAt: 3, returned: 2, sender: 'science-technology' })
  const told = report.problems
    .filter(({ row }) => row > 4)
    .map(({ row, column, weight, kind }) => [row, column, weight, kind])
  expect(told).toEqual([
    [9, 'C', 'toLookAt', 'known-by-name'],
    [10, 'C', 'returned', 'returned creditCode'],
    [11, 'F', 'toLookAt', 'toLookAt validUntil'],
    [12, 'C', 'toLookAt', 'new-enterprise'],
    [13, 'C', 'notice', 'repeated'],
    [14, 'E', 'returned', 'returned issuedOn'],
  ])
  expect(report.groups.find(({ kind }) => kind === 'known-by-name')).toMatchObject({ canMatch: true, canTake: false })
  const { rows } = await ask(system, { name: 'listFlows', caller: lead }, { indicator: title, holders: true })
  const days = rows.filter((it) => it.name.includes('试验')).map((it) => [it.name, it.day])
  expect(days.toSorted()).toEqual([710, 711, 712, 713].map((n) => [nameOf(n), '2022-11-01']).toSorted())
})

test('what is decided goes in, what is wrong comes out corrected, is filled in, and goes in too', async ({
  ownStore,
}) => {
  const system = await withBook(ownStore)
  const decisions = [
    { kind: 'known-by-name', match: 'proposed' },
    { kind: 'new-enterprise', take: true },
    { kind: 'toLookAt validUntil', take: true },
  ]

  const first = await ask(system, { name: 'importTitles', caller: lead }, { title, file: sent(), decisions })
  const { file } = await ask(system, { name: 'downloadReturnedRows', caller: lead }, { batch: first.batch })
  const [note, list] = readWorkbook(file.bytes, file.name).sheets
  const back = filledIn(file, corrections)
  const { candidates, sender } = await ask(system, { name: 'recogniseList', caller: lead }, { file: back })
  const second = await ask(system, { name: 'importTitles', caller: lead }, { title, file: back })

  expect(first).toMatchObject({ accepted: 7, toLookAt: 0, returned: 2 })
  expect(note?.rows.flat().join('')).toContain('感谢报送')
  expect(list?.rows[0]).toEqual([
    '序号',
    '企业名称',
    '统一社会信用代码',
    '证书编号（证书信息 编号）',
    '发证日期（证书信息 发证日期）',
    '有效期至（证书信息 有效期）',
    '责任单位',
    '退回原因',
    '应改为',
  ])
  expect(candidates[0]).toMatchObject({ list: title, layout: { sheet: '退回名单' } })
  expect(sender).toBe('区科技局')
  expect(second).toMatchObject({ accepted: 2, unchanged: 0, toLookAt: 0, returned: 0, problems: [] })
})

test('undone, the list and its corrected sheet leave the books exactly as they were', async ({ ownStore }) => {
  const system = await withBook(ownStore)
  const before = await hashes(system)
  const decisions = [{ kind: 'new-enterprise', take: true }]

  const first = await ask(system, { name: 'importTitles', caller: lead }, { title, file: sent(), decisions })
  const entered = await hashes(system)
  const { file } = await ask(system, { name: 'downloadReturnedRows', caller: lead }, { batch: first.batch })
  const back = filledIn(file, corrections)
  const second = await ask(system, { name: 'importTitles', caller: lead }, { title, file: back })
  await ask(system, { name: 'undoBatch', caller: lead }, { id: second.batch })
  expect(await hashes(system)).toEqual(entered)
  await ask(system, { name: 'undoBatch', caller: lead }, { id: first.batch })

  expect(entered).not.toEqual(before)
  expect(await hashes(system)).toEqual(before)
})

/** Enterprises 710–717, of which 714 had another name, and nobody knows 719. */
async function withBook(store: Parameters<typeof twoDistricts>[0]): Promise<System> {
  const system = twoDistricts(store)
  const enter = (lines: string[]) =>
    ask(
      system,
      { name: 'importEnterprises', caller: lead },
      { file: csv('企业.csv', ['统一社会信用代码,企业名称', ...lines]) },
    )
  await enter([`${codeNumber(714)},重庆旧名科技有限公司`])
  await enter([710, 711, 712, 713, 714, 715, 716, 717].map((n) => `${codeNumber(n)},${nameOf(n)}`))
  return system
}

function sent(): SentFile {
  const one = [1, nameOf(710), codeNumber(710), 'GR202251100710', '20221101', '有效期三年']
  const rows = [
    [...one, '区科技局'],
    [2, nameOf(711), codeNumber(711).toLowerCase(), 'GR202251100711', '2022.11.1', '2022-11-01至2025-10-31', null],
    [3, nameOf(712), codeNumber(712), 'GR202251100712', 44866, '2025年10月31日', null],
    [4, nameOf(713), codeNumber(713), 'GR202251100713', '二〇二二年十一月一日', '2025/10/31', null],
    [5, '重庆旧名科技有限公司', wrong(714), 'GR202251100714', '2022-11-01', '2025-10-31', null],
    [6, '重庆无人知道的公司', wrong(715), 'GR202251100715', '2022-11-01', '2025-10-31', null],
    [7, nameOf(716), codeNumber(716), 'GR202251100716', '2022-11-01', '2022-10-01至2025-10-31', null],
    [8, nameOf(719), codeNumber(719), 'GR202251100719', '2022-11-01', '三年', null],
    [9, ...one.slice(1), '区科技局'],
    [10, nameOf(717), codeNumber(717), 'GR202251100717', '二〇二二年十一月', '2025-10-31', '区科技局'],
  ]
  return workbook(
    '区科技局高企名单2022.xlsx',
    [
      ['重庆市黔江区'],
      ['2022 年高新技术企业名单'],
      ['序号', '企业名称', '统一社会信用代码', '证书信息', null, null, '责任单位'],
      [null, null, null, '编号', '发证日期', '有效期', null],
      ...rows,
    ],
    ['A1:G1', 'A2:G2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:G4', 'G5:G12'],
  )
}

/** The corrected sheet as the sender fills it in: other texts in some cells of its list. */
function filledIn({ name: file, bytes }: SentFile, cells: Record<string, string>): SentFile {
  const book = read(bytes, { type: 'array' })
  const list = book.Sheets['退回名单']
  if (!list) throw new Error('no list')
  for (const [at, text] of Object.entries(cells)) utils.sheet_add_aoa(list, [[text]], { origin: at })
  return { name: file, bytes: new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' })) }
}

/** What the books say, by everything that reads them, as hashes. */
async function hashes(system: System): Promise<string[]> {
  const said = [
    (await ask(system, { name: 'listEnterprises', caller: lead }, { page: { size: 200 } })).rows,
    (await ask(system, { name: 'listUnclaimed', caller: lead }, {})).rows,
    (await ask(system, { name: 'listFlows', caller: lead }, { indicator: title, holders: true })).rows,
    (await ask(system, { name: 'readDecomposition', caller: lead }, { indicator: title })).rows,
  ]
  return said.map((rows) => contentHash(JSON.stringify(rows)))
}

function nameOf(n: number): string {
  return `重庆${'甲乙丙丁戊己庚辛壬癸'[n % 10]}号试验科技有限公司`
}
