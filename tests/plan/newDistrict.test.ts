import { newDistrict } from '#operations/plan/newDistrict.ts'
import { prepareDistricts } from '#operations/access/prepareDistricts.ts'
import { prepareDraft } from '#operations/plan/prepareDraft.ts'
import { readTexts } from '#texts/texts.ts'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test as base } from '../database/test.ts'
import { ask } from '../registry/lists.ts'

const document = 'policy/plans/qianjiang-2023-2027/document.txt'
const file = { name: '方案.txt', bytes: readFileSync(document) }

const test = base.extend<{ policyDir: string }>({
  policyDir: async ({ task }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `beizeng-policy-${task.type}-`))
    cpSync('policy', folder, { recursive: true })
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})

test('a district starts from its document: units, targets and the draft of its plan', async ({
  ownStore,
  policyDir,
}) => {
  const system = twoDistricts(ownStore)
  const said = await newDistrict({ policyDir, clock: system.clock }, { code: '500241', file })

  const started = { ...system, texts: readTexts(policyDir) }
  await prepareDistricts(started)
  await prepareDraft(started)
  const lead = callerIn('500241', 'lead')
  const [draft] = (await ask(started, { name: 'listPlans', caller: lead }, {})).rows
  await ask(started, { name: 'adoptPlan', caller: lead }, { id: draft?.id })
  const table = await ask(started, { name: 'readDecomposition', caller: lead }, { indicator: 'city-tech-enterprise' })

  expect(said).toContain('秀山土家族苗族自治县')
  expect(table.rows.map((row) => row.unit)).toContain('qu-ke-ji-ju')
  expect(table.totals['2027']?.target).toBe(1000)
  expect(started.texts.districts.get('500241')?.leadUnit).toBe('qu-ke-ji-ju')
})

test('a document that names another district than the code is taken, and said to the person and on the page', async ({
  ownStore,
  policyDir,
}) => {
  const system = twoDistricts(ownStore)
  const said = await newDistrict({ policyDir, clock: system.clock }, { code: '500241', file })
  const started = { ...system, texts: readTexts(policyDir) }
  await prepareDistricts(started)
  await prepareDraft(started)

  const { doubts } = await ask(started, { name: 'readPlan', caller: callerIn('500241', 'lead') }, {})

  expect(said).toContain('方案写的是黔江区，而代码 500241 是秀山土家族苗族自治县')
  expect(doubts.map((it) => it.sentence)).toContainEqual(expect.stringContaining('文件写的是黔江区'))
  const own = await newDistrict({ policyDir, clock: system.clock }, { code: '500236', name: '黔江区', file })
  expect(own).not.toContain('注意')
})

test('a district that is there already is not overwritten, and a document without tasks makes nothing', async ({
  policyDir,
  ownStore,
}) => {
  const { clock } = twoDistricts(ownStore)
  const empty = { name: '空话.txt', bytes: new TextEncoder().encode('认真贯彻执行。') }

  await expect(newDistrict({ policyDir, clock }, { code: home, file })).rejects.toThrow(/已经存在/)
  await expect(newDistrict({ policyDir, clock }, { code: '500236', file: empty })).rejects.toThrow(/没有读出任务/)
  await expect(newDistrict({ policyDir, clock }, { code: '99', file })).rejects.toThrow(/6 位/)
  expect(existsSync(join(policyDir, 'districts', '500236'))).toBe(false)
})
