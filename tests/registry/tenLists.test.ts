// Ten unlike lists dropped together: how many times a person has to decide, and whether a second time is quiet.
import type { System } from '#operations/door/context.ts'
import type { Decision } from '#domain/exchange/decision.ts'
import { readWorkbook } from '#files/exchange/readWorkbook.ts'
import { callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import { expect, test } from '../database/test.ts'
import { ask } from './lists.ts'
import type { SentFile } from './sentWorkbook.ts'
import { tenLists } from './tenLists.ts'

const lead = callerIn(home, 'lead')

test(
  'ten unlike lists of 500 rows need at most 12 decisions, every returned row is a reply, and the second time nothing is asked or changed',
  { timeout: 120_000 },
  async ({ ownStore }) => {
    const system = twoDistricts(ownStore)
    const files = await inOrder(system, tenLists())

    const first: Awaited<ReturnType<typeof decided>>[] = []
    for (const file of files) first.push(await decided(system, file))
    const before = await books(system)
    const second = []
    for (const file of files) second.push(await imported(system, file))

    const sum = (of: (it: (typeof first)[number]) => number) => first.reduce((total, it) => total + of(it), 0)
    expect(sum((it) => it.rows)).toBe(498) // two rows stand there twice
    expect(sum((it) => it.decisions)).toBeLessThanOrEqual(12)
    expect(sum((it) => it.report.toLookAt)).toBe(0)
    expect([sum((it) => it.report.returned), sum((it) => it.usable)]).toEqual([6, 6])
    expect(second.map((it) => it.toLookAt)).toEqual(files.map(() => 0))
    expect(second.map((it) => it.accepted - it.unchanged)).toEqual(files.map(() => 0))
    expect(await books(system)).toEqual(before)
  },
)

type Known = SentFile & { sender: string; list: 'enterprises' | 'high-tech-enterprise' | 'city-tech-enterprise' }

/** What each file is and whose, by the system's own reckoning, or else the officer's; enterprises come before their titles. */
async function inOrder(system: System, files: SentFile[]): Promise<Known[]> {
  const known = []
  for (const file of files) {
    const { candidates, sender } = await ask(system, { name: 'recogniseList', caller: lead }, { file })
    known.push({ ...file, sender: sender || `${file.name}的来源单位`, list: candidates[0]?.list ?? 'enterprises' })
  }
  return [...known.filter((it) => it.list === 'enterprises'), ...known.filter((it) => it.list !== 'enterprises')]
}

function imported(
  system: System,
  { list, sender, ...file }: Known,
  said: { decisions?: Decision[]; dryRun?: boolean } = {},
) {
  const input = { file, sender, ...said }
  return list === 'enterprises'
    ? ask(system, { name: 'importEnterprises', caller: lead }, input)
    : ask(system, { name: 'importTitles', caller: lead }, { ...input, title: list })
}

/** A trial run, a person's answers to what it asks, the import, and the sheet that goes back. */
async function decided(system: System, file: Known) {
  const trial = await imported(system, file, { dryRun: true })
  const decisions = trial.groups.flatMap(({ kind, canMatch, canTake }): Decision[] => {
    if (canMatch) return [{ kind, match: 'proposed' }]
    if (kind === 'toLookAt district') return [{ kind, skip: true }]
    if (canTake) return [{ kind, take: true }]
    return trial.problems
      .filter((it) => it.kind === kind)
      .map(({ row, proposals }) => ({ row, match: proposals?.[0]?.enterprise ?? '' }))
  })
  const report = await imported(system, file, { decisions })
  const rows = report.accepted + report.toLookAt + report.returned + report.skipped
  return {
    report,
    decisions: decisions.length,
    rows,
    usable: await usableReplies(system, report.batch, report.returned),
  }
}

/** Rows of the corrected sheet that say what is wrong and what to write, under headings that can be read again. */
async function usableReplies(system: System, batch: string | null, returned: number): Promise<number> {
  if (returned === 0) return 0
  const { file } = await ask(system, { name: 'downloadReturnedRows', caller: lead }, { batch })
  const [note, list] = readWorkbook(file.bytes, file.name).sheets
  expect(note?.rows.flat().join('')).toContain('感谢报送')
  const again = await ask(
    system,
    { name: 'recogniseList', caller: lead },
    { file: { name: file.name, bytes: file.bytes } },
  )
  expect(again.candidates[0]?.layout.sheet).toBe('退回名单')
  return (list?.rows.slice(1) ?? []).filter((cells) => String(cells.at(-1) ?? '') && String(cells.at(-2) ?? '')).length
}

async function books(system: System) {
  const { rows, total } = await ask(system, { name: 'listEnterprises', caller: lead }, { page: { size: 200 } })
  const { receipt, ...table } = await ask(
    system,
    { name: 'readDecomposition', caller: lead },
    { indicator: 'high-tech-enterprise' },
  )
  return { rows, total, table, on: receipt.on }
}
