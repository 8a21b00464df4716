import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from 'vitest'
import { readCalendars } from './readCalendars.ts'

const test = base.extend<{ folder: string }>({
  folder: async ({ task }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `beizeng-calendars-${task.type}-`))
    cpSync('policy/calendars', join(folder, 'calendars'), { recursive: true })
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})

test.for([
  [
    'a slip of the year',
    'from: 2025-05-19',
    'from: 2024-05-19',
    /2025\.yaml 第 \d+ 行：「windows\.1\.from」2024-05-19 不在 2025 年/,
  ],
  ['a window that ends before it begins', 'to: 2025-06-30', 'to: 2025-05-18', /「windows\.1\.to」止日早于起日/],
  ['an impossible day', '2025-03-31', '2025-02-30', /第 \d+ 行：「dues\.0\.due」没有这一天/],
  ['another year than the file', 'year: 2025', 'year: 2026', /「year」应与文件名相同：2025/],
] as const)('%s is refused with file and line', ([, old, spoilt, sentence], { folder }) => {
  const path = join(folder, 'calendars', '2025.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace(old, spoilt))

  expect(() => readCalendars(folder)).toThrow(sentence)
})

test('every worked weekend is a Saturday or a Sunday, and no holiday', () => {
  const odd = readCalendars('policy').flatMap(({ workdays }) =>
    (workdays?.workedWeekends ?? []).filter(
      (day) =>
        ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) ||
        workdays?.holidays.some(({ from, to }) => from <= day && day <= to),
    ),
  )

  expect(odd).toEqual([])
})
