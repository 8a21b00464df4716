// What governs: policy files, read once at the start, checked, frozen, and known by their hash.
import { Refusal } from '#domain/access/refusal.ts'
import type { Industry } from '#domain/registry/industryTree.ts'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { DistrictText } from './access/districtText.ts'
import { readDistrict } from './access/readDistrict.ts'
import { readCalendars } from './calendar/readCalendars.ts'
import { readIndustries } from './readIndustries.ts'
import { readLevers } from './eligibility/readLevers.ts'
import { schemesWhenAsked } from './eligibility/readSchemes.ts'
import { readObligations } from './cultivation/readObligations.ts'
import { readLedgers } from './ledgers/readLedgers.ts'
import type { CalendarText } from '#domain/calendar/calendarText.ts'
import type { ObligationText } from '#domain/cultivation/obligationText.ts'
import type { LeverText } from '#domain/eligibility/gap/lever.ts'
import type { Schemes } from '#domain/eligibility/schemes.ts'
import type { LedgerText } from '#domain/ledgers/ledgerText.ts'

export type Texts = {
  districts: ReadonlyMap<string, DistrictText>
  /** GB/T 4754-2017, in its order. */
  industries: readonly Industry[]
  /** The published document of a plan, as text. */
  planDocument(plan: string): string
  /** Dated criteria, and the facts they read. */
  schemes: Schemes
  /** What an enterprise can honestly do to close a gap, and what it costs. */
  levers: readonly LeverText[]
  /** What each ledger keeps, by its id. */
  ledgers: ReadonlyMap<string, LedgerText>
  /** What holders of a title owe every year. */
  obligations: readonly ObligationText[]
  /** Holidays, application windows and due days, year by year. */
  calendars: readonly CalendarText[]
  /** SHA-256 over all files and their names: which policy a result was made with. */
  sha256: string
}

/**
 * Reads the policy folder. Throws a Refusal naming file and line; a broken file stops the start. The texts of schemes are read
 * when they are first asked for, which a server does at its start.
 */
export function readTexts(folder: string): Texts {
  const districtsFolder = join(folder, 'districts')
  if (!existsSync(districtsFolder))
    throw new Refusal('bad-input', `政策文件夹 ${folder} 里没有 districts，请检查 POLICY_DIR`)
  const districts = readdirSync(districtsFolder).map((code) => readDistrict(join(districtsFolder, code)))
  for (const { code, plan } of districts)
    if (!existsSync(documentPath(folder, plan)))
      throw new Refusal(
        'bad-input',
        `政策文件 ${join(districtsFolder, code, 'district.yaml')} 指定的方案「${plan}」没有正文，请放入 ${documentPath(folder, plan)}`,
      )
  const schemes = schemesWhenAsked(folder)
  const ledgers = readLedgers(folder, schemes.facts)
  return Object.freeze({
    districts: new Map(districts.map((it) => [it.code, Object.freeze(it)])),
    industries: Object.freeze(readIndustries(folder)),
    schemes,
    levers: Object.freeze(readLevers(folder, schemes.facts)),
    ledgers,
    obligations: Object.freeze(readObligations(folder, ledgers)),
    calendars: readCalendars(folder),
    planDocument: (plan: string) => readFileSync(documentPath(folder, plan), 'utf8'),
    sha256: hashFolder(folder),
  })
}

function documentPath(folder: string, plan: string): string {
  return join(folder, 'plans', plan, 'document.txt')
}

function hashFolder(folder: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
  for (const path of files.map((it) => join(it.parentPath, it.name)).sort())
    hash.update(relative(folder, path)).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}
