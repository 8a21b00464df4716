// Every operation is called as every role, as a wrong unit and from a second district; what comes of it is the committed
// table permissions.txt. An operation without a sample input does not compile, so none can be forgotten.
import { Refusal } from '#domain/access/refusal.ts'
import { carryOut } from '#operations/door/carryOut.ts'
import type { Caller, System } from '#operations/door/context.ts'
import type { Operation } from '#operations/door/operation.ts'
import * as list from '#operations/operations.ts'
import { newId } from '#store/database/newId.ts'
import { within } from '#store/database/within.ts'
import * as jobs from '#store/exchange/jobs.ts'
import { expect, test } from '../database/test.ts'
import { collectionSample } from './collectionSample.ts'
import { fullListOf } from './fullListOf.ts'
import { judgementSample } from './judgementSample.ts'
import { ledgerSample } from './ledgerSample.ts'
import { sampleInputs } from './sampleInputs.ts'
import { accountIn, away, home, marks, twoDistricts } from './twoDistricts.ts'

const operations = list as unknown as Record<string, Operation>

test(
  'every operation answers every role, a wrong unit and another district as the table says',
  { timeout: 90_000 },
  async ({ ownStore }) => {
    const system = twoDistricts(ownStore)
    const callers = await everyCaller(system)
    const samples = sampleInputs({ ...(await sampleOf(system, callers)), ...(await fullListOf(system)) })
    const table: string[][] = [['', ...Object.keys(callers)]]
    const leaks: string[] = []

    for (const [name, operation] of readsFirst(Object.entries(operations))) {
      const cells: string[] = []
      for (const [who, caller] of Object.entries(callers)) {
        const { outcome, answer } = await tried(system, { name, operation, caller }, samples[name as keyof typeof list])
        cells.push(outcome)
        leaks.push(...foreignIn(who, answer).map((mark) => `${name} 让「${who}」看到了「${mark}」`))
      }
      table.push([name, ...cells])
    }

    expect(leaks).toEqual([])
    await expect(printed(table)).toMatchFileSnapshot('permissions.txt')
  },
)

/** Undoing comes last, so that there is something to see before. */
function readsFirst(entries: [string, Operation][]): [string, Operation][] {
  const turn = ([name, { kind }]: [string, Operation]) => (name === 'undoBatch' ? 2 : kind === 'read' ? 0 : 1)
  return entries.sort((a, b) => turn(a) - turn(b))
}

type Callers = Record<string, Caller>

async function everyCaller(system: System): Promise<Callers> {
  const at = (role: Parameters<typeof accountIn>[2]['role'], units: string[] = []) =>
    accountIn(system, home, { role, units })
  const nobody: Caller = {
    district: home,
    person: null,
    via: 'page',
    address: null,
    mustChangePassword: false,
    session: null,
  }
  await accountIn(system, away, { role: 'leader', units: [] })
  return {
    nobody,
    system: await at('system'),
    security: await at('security'),
    audit: await at('audit'),
    leader: await at('leader'),
    'wrong unit': await at('unit', ['commerce']),
    'own unit': await at('unit', ['science-technology']),
    'other district': await accountIn(system, away, { role: 'lead', units: [] }),
    lead: await at('lead'),
  }
}

async function sampleOf(system: System, callers: Callers) {
  const { store, clock } = system
  const db = within(store.db, home)
  const named = await db
    .selectFrom('enterpriseName')
    .innerJoin('titleEvent', (join) =>
      join
        .onRef('titleEvent.districtCode', '=', 'enterpriseName.districtCode')
        .onRef('titleEvent.enterprise', '=', 'enterpriseName.enterprise'),
    )
    .select(['enterpriseName.enterprise', 'titleEvent.id as event', 'titleEvent.batch'])
    .where('enterpriseName.districtCode', '=', home)
    .where('enterpriseName.name', 'like', `${marks.ownUnit}%`)
    .executeTakeFirstOrThrow()
  const plan = await db
    .selectFrom('planVersion')
    .select('id')
    .where('districtCode', '=', home)
    .executeTakeFirstOrThrow()
  const job = newId()
  const asked = {
    operation: 'importEnterprises',
    input: {},
    account: callers['lead']?.person?.id ?? null,
    person: 'lead',
  }
  await jobs.ask(db, { districtCode: home, id: job, ...asked, askedAt: clock.now() })
  const code = await db
    .selectFrom('enterpriseCode')
    .select('creditCode')
    .where('districtCode', '=', home)
    .where('enterprise', '=', named.enterprise)
    .executeTakeFirstOrThrow()
  const account = callers['leader']?.person?.id ?? ''
  const collected = await collectionSample(system)
  const { enterprise, event, batch } = named
  const kept = await ledgerSample(system, enterprise)
  const judged = await judgementSample(system, enterprise)
  const ownCode = code.creditCode
  const own = { enterprise, event, batch: batch ?? '', plan: plan.id, account, job, ownCode }
  return { ...own, ...collected, ...kept, ...judged }
}

type Attempt = { name: string; operation: Operation; caller: Caller }

async function tried(system: System, attempt: Attempt, input: object): Promise<{ outcome: string; answer: string }> {
  try {
    const answer = await carryOut({ ...attempt, system }, input)
    return { outcome: 'yes', answer: JSON.stringify(answer, (_, it) => (it instanceof Uint8Array ? text(it) : it)) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { outcome: error.code, answer: error.message + JSON.stringify(error.details ?? '') }
  }
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** What a caller should not have seen: another district's, another unit's; of the unclaimed a unit may see the name. */
function foreignIn(who: string, answer: string): string[] {
  const foreign: Record<string, string[]> = {
    nobody: Object.values(marks),
    'own unit': [marks.otherUnit, marks.away],
    'wrong unit': [marks.ownUnit, marks.away],
    'other district': [marks.ownUnit, marks.otherUnit, marks.nobody],
    lead: [marks.away],
    leader: [marks.away],
  }
  return (foreign[who] ?? Object.values(marks)).filter((mark) => answer.includes(mark))
}

function printed(table: string[][]): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  return `${table
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`
}
