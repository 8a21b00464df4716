import { existsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { command } from '../api/startOffice.ts'
import { test } from '../database/superviseTest.ts'
import { admissions } from '../registry/lists.ts'

const document = 'policy/plans/qianjiang-2023-2027/document.txt'

/** A data folder that is not there; what needs no books must not make it. */
const nowhere = join(tmpdir(), `beizeng-never-made-${process.pid}`)

test('a plan is compiled without a data folder: no database is started for a calculation', () => {
  const { code, printed } = command(nowhere, 'compilePlan', '--file', document, '--json')
  const plan = JSON.parse(printed)

  expect(code).toBe(0)
  expect([plan.tasks.length, plan.goals.length, plan.tables.length]).toEqual([20, 17, 2])
  expect(plan.tables[0].stated).toEqual({ 2023: 485, 2024: 550, 2025: 700, 2026: 850, 2027: 1000 })
  expect(existsSync(nowhere)).toBe(false)
})

test(
  'a dry run prints counts and problems as JSON; backup, wipe and restore give the same hashes',
  { timeout: 90_000 },
  ({ dataDir }) => {
    const { name, bytes } = admissions([[71, '2024-03-01', '区科技局']])
    const file = join(dataDir, name)
    writeFileSync(file, bytes)
    const decisions = JSON.stringify([{ kind: 'new-enterprise', take: true }])
    const given = ['--title', 'city-tech-enterprise', '--file', file, '--decisions', decisions]
    const dry = command(dataDir, 'importTitles', ...given, '--dryRun', '--json')
    command(dataDir, 'importTitles', ...given)
    const [first, second] = [join(dataDir, 'first.backup'), join(dataDir, 'second.backup')]
    const made = JSON.parse(command(dataDir, 'backup', '--to', first, '--json').printed)
    const fresh = join(dataDir, 'fresh')

    const restored = command(fresh, 'restore', '--from', first, '--verify')
    const again = JSON.parse(command(fresh, 'backup', '--to', second, '--json').printed)

    expect(JSON.parse(dry.printed)).toMatchObject({ accepted: 1, toLookAt: 0, returned: 0, problems: [] })
    expect(restored.code).toBe(0)
    expect(again.tables.filter(isNotJournal)).toEqual(made.tables.filter(isNotJournal))
    expect(JSON.parse(command(fresh, 'verifyJournal', '--json').printed)).toMatchObject({ holds: true })
  },
)

/** The first backup's own row came into the journal after it was made. */
function isNotJournal({ table }: { table: string }): boolean {
  return table !== 'journal'
}

test.for([
  [['noSuchThing'], /没有「noSuchThing」这个命令/],
  [['listUnits', '--colour', 'red'], /--colour/],
  [['compilePlan', '--file', 'nowhere.txt'], /读不到文件「nowhere\.txt」/],
  [['restore'], /--from/],
  [['exportSelfCheck', '--schemes', '["no-such"]'], /没有「no-such」这套条件，可用的有 /],
] as const)('%j is answered with a sentence on stderr and exit code 2', ([words, sentence]) => {
  const { code, complained } = command(nowhere, ...words)

  expect(code).toBe(2)
  expect(complained).toMatch(sentence)
  expect(existsSync(nowhere)).toBe(false)
})

test('without a name every operation is listed with its title and input', () => {
  const { printed } = command(nowhere)

  expect(printed).toMatch(/importEnterprises\s+导入企业名单\s+--file \[--dryRun\]/)
})
