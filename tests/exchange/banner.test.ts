import { readWorkbook } from '#files/exchange/readWorkbook.ts'
import { unpackFiles } from '#files/exchange/unpackFiles.ts'
import { expect, test } from '../database/test.ts'
import { ask, csv } from '../registry/lists.ts'
import { collecting, good, lead, receive } from './office.ts'
import { filledWorkbook } from './filledWorkbook.ts'

const banner = '演示数据'
const hidden = new Set(['回收标识', '选项'])

test('every sheet of every workbook that a demonstration makes says 演示数据', async ({ ownStore }) => {
  const { system: plain, id, files } = await collecting(ownStore)
  const system = { ...plain, banner }
  const fill = Object.values(files).map((file) => filledWorkbook(file, { answers: { ...good, 是否申报: '也许' } }))
  await receive({ system, id }, fill)
  const { parts } = await ask(system, { name: 'readCollection', caller: lead }, { id })
  const part = parts[0]?.id
  const list = csv('企业.csv', ['统一社会信用代码,企业名称', '不是代码,某某有限公司'])
  const downloads: [string, object][] = [
    ['downloadCollection', { id, part }],
    ['downloadReturned', { id, part }],
    ['exportAnswers', { id }],
    ['exportAnswers', { id, show: 'returned', format: 'csv' }],
    ['exportDecomposition', {}],
    ['exportList', { list: 'listParts', input: { id } }],
    ['downloadTemplate', { list: 'enterprises' }],
    ['downloadLedgerTemplate', { ledger: 'rights' }],
    ['downloadReturnedRows', { list: 'enterprises', file: list }],
  ]

  for (const [name, input] of downloads) {
    const { file } = await ask(system, { name: name as 'exportAnswers', caller: lead }, input)
    const sheets = readWorkbook(file.bytes, file.name).sheets.filter((it) => !hidden.has(it.name))
    expect(sheets.length, name).toBeGreaterThan(0)
    for (const sheet of sheets) expect(sheet.rows.flat().join(), `${name} ${sheet.name}`).toContain(banner)
  }
  const { file } = await ask(system, { name: 'downloadCollection', caller: lead }, { id })
  const note = unpackFiles(file).find((it) => it.name === '填报说明.txt')
  expect(new TextDecoder().decode(note?.bytes)).toContain(banner)
})
