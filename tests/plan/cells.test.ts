import { readFileSync } from 'node:fs'
import { twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { leadOf } from './leadOf.ts'

const text = readFileSync('policy/plans/qianjiang-2023-2027/document.txt', 'utf8')
const anchor = '高新技术企业任务分解表 · 区科技局 · 2025年'
const correction = { kind: 'cell', anchor, change: { value: 99 } }
const cellOf = (plan: { document: { tables: { title: string; rows: { unit: string; cells: object }[] }[] } }) =>
  plan.document.tables.find((it) => it.title.startsWith('高新'))?.rows.find((it) => it.unit === '区科技局')
    ?.cells as Record<string, number>

test('a corrected cell is a person’s, stands in the next version, and is what the unit is to reach once adopted', async ({
  ownStore,
}) => {
  const lead = leadOf(twoDistricts(ownStore))
  const { id } = await lead.read()
  const made = await lead.ask('correctPlan', { id, correction })
  const next = await lead.ask('draftPlan', { text: text.replace('为加快培育', '按照上级部署，为加快培育') })

  expect(cellOf(await lead.read(id))['2025']).toBe(99)
  const read = await lead.read(next.id)
  expect([cellOf(read)['2025'], Object.values(read.corrected)[0]?.person]).toEqual([99, 'lead'])

  await lead.ask('adoptPlan', { id: next.id })
  const adopted = { ...correction, id: next.id, correction: made.correction }
  await lead.ask('withdrawCorrection', { id: adopted.id, correction: adopted.correction })
  expect(cellOf(await lead.read(next.id))['2025']).toBe(99)
  const { rows } = await lead.ask('readDecomposition', { indicator: 'high-tech-enterprise' })
  expect(rows.find((it) => it.unit === 'science-technology')?.cells['2025']?.target).toBe(99)
})

test('a cell takes what its column holds, and a table that is not there has no cells', async ({ ownStore }) => {
  const lead = leadOf(twoDistricts(ownStore))
  const { id } = await lead.read()
  const correct = (change: object) => lead.ask('correctPlan', { id, correction: { ...correction, ...change } })

  await expect(correct({ change: { units: ['区科技局'] } })).rejects.toThrow(/填的种类不对/)
  await expect(correct({ anchor: '某表 · 区科技局 · 2025年' })).rejects.toThrow(/找不到「某表/)
})
