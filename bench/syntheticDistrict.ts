import { syntheticDistrict as make } from '../src/domain/demo/syntheticDistrict.ts'
import { demoSetting } from '../src/operations/demo/demoSetting.ts'
import { SEED } from '../src/operations/demo/openDemo.ts'
import { storeSynthetic } from '../src/operations/demo/storeSynthetic.ts'
import { checkEqual, copied, emptied } from './copied.ts'
import { byTurns, median, seconds } from './measure.ts'
import { books, syntheticOffice, type Office } from './syntheticOffice.ts'
import type { Row } from './table.ts'

/** A synthetic district made up and stored in one transaction, against a bare COPY of the same rows from files beside the database. */
export function syntheticDistrict(): Promise<Row[]> {
  return syntheticOffice(async (office) => [await against(office)])
}

const ENTERPRISES = 100_000
const ROUNDS = 3

async function against(office: Office): Promise<Row> {
  const { system } = office
  await emptied(system, books)
  await stored(office)
  const rows = await checkEqual(system, books)
  const { ours, peer, ratio } = await byTurns(ROUNDS, {
    ours: async () => {
      await emptied(system, books)
      return seconds(() => stored(office))
    },
    peer: async () => {
      await emptied(system, books)
      return seconds(() => copied(system, books))
    },
    cost: (it) => it,
  })
  const rate = (times: number[]) => `${(rows / median(times) / 1000).toFixed(0)} thousand rows/s`
  return {
    what: `synthetic district of ${ENTERPRISES.toLocaleString('en')} made and stored`,
    ours: `${rate(ours)} (${median(ours).toFixed(1)} s)`,
    peer: `${rate(peer)} bare COPY`,
    ratio,
    // No less than 0.3 of its rate.
    aim: 1 / 0.3,
    unit: '×',
    checked: `${rows.toLocaleString('en')} rows, count and hash of each table`,
  }
}

async function stored({ system, inside }: Office): Promise<void> {
  await inside(async (context) => {
    const setting = { ...(await demoSetting(context)), seed: SEED, enterprises: ENTERPRISES }
    await storeSynthetic(context, make(setting), system.clock.today())
  })
}
