import { read, utils } from '@e965/xlsx'
import { deepStrictEqual } from 'node:assert'
import { readFileSync } from 'node:fs'
import type { System } from '../src/operations/door/context.ts'
import { openSystem } from '../src/operations/door/openSystem.ts'
import { settingsOf } from '../src/settings.ts'
import { packageRoot } from '../src/store/database/packageRoot.ts'
import { bigList, LISTED } from './bigList.ts'
import { checkEqual, copied, emptied } from './copied.ts'
import { handIn, jobEnd } from './handIn.ts'
import { byTurns, median, seconds } from './measure.ts'
import { pagesDuring } from './pagesDuring.ts'
import { serve } from './serve.ts'
import { signedIn } from './signedIn.ts'
import type { Row } from './table.ts'
import { withFolder } from './withFolder.ts'

/** A long list handed in to the built server, against bare reading and a bare COPY; and pages asked for meanwhile. */
export function imports(): Promise<Row[]> {
  return withFolder(async (folder) => {
    const server = await serve(folder, { TRUST_PROXY: '1' })
    const settings = settingsOf({ ...process.env, DATA_DIR: folder, DATABASE_URL: undefined }, packageRoot())
    try {
      const system = await openSystem({ ...settings, whenRunning: 'attach' })
      return await measured(system, server).finally(() => system.store.close())
    } finally {
      await server.stop()
    }
  })
}

const tables = ['enterprise', 'enterprise_code', 'enterprise_name', 'enterprise_place', 'registration_number', 'fact']

async function measured(system: System, { address, pid }: { address: string; pid: number }): Promise<Row[]> {
  const { cookie } = await signedIn(system)
  const bytes = bigList()
  const ours = async () => {
    const job = await handIn(address, cookie, bytes)
    deepStrictEqual((await jobEnd(address, cookie, job)).accepted, LISTED)
  }
  const peer = async () => {
    deepStrictEqual(bareRows(bytes), LISTED + 2)
    await copied(system, tables)
  }
  await ours()
  const stored = await checkEqual(system, tables)
  const timed = (work: () => Promise<void>) => async () => {
    await emptied(system, tables)
    return seconds(work)
  }
  const found = await byTurns(3, { ours: timed(ours), peer: timed(peer), cost: (it) => it })
  const megabytes = peakMegabytes(pid)
  return [
    {
      what: 'import of 50,000 rows × 20 columns',
      ours: spoken(found.ours),
      peer: `${spoken(found.peer)} reading and COPY`,
      ratio: found.ratio,
      aim: 2.5,
      unit: '×',
      checked: `${LISTED} accepted, ${stored} rows with the same hashes`,
    },
    {
      what: '  memory of the server at most',
      ours: `${megabytes} MB`,
      peer: '',
      ratio: megabytes,
      aim: 600,
      unit: 'MB',
      checked: '',
    },
    ...(await pagesDuring(system, { address, cookie, bytes, tables })),
  ]
}

function bareRows(bytes: Uint8Array): number {
  const { Sheets, SheetNames } = read(bytes, { type: 'array', dense: true })
  return utils.sheet_to_json(Sheets[SheetNames[0] ?? ''] ?? {}, { header: 1, blankrows: false }).length
}

/** The most memory that the process of the server ever held, its threads included; Linux tells. */
function peakMegabytes(pid: number): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}

function spoken(times: number[]): string {
  return `${median(times).toFixed(1)} s`
}
