// What the environment may decide; everything has a default, nothing is required.
import { Day } from '#values/day.ts'
import { dayOf, Moment } from '#values/moment.ts'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { isDemoFolder } from '#operations/demo/demoFolder.ts'
import { Refusal } from '#domain/access/refusal.ts'

/**
 * Reads PORT, HOST, DATA_DIR, DATABASE_URL, POLICY_DIR and BEIZENG_TODAY. A data folder that is marked as a demonstration
 * brings its business day and its banner along, whoever opens it. Throws a Refusal naming the variable that is wrong.
 */
export function settingsOf(environment: NodeJS.ProcessEnv, packageFolder: string) {
  const dataDir = environment['DATA_DIR'] ?? defaultDataDir(environment)
  const demo = isDemoFolder(dataDir)
  const today = environment['BEIZENG_TODAY'] ?? (demo ? DEMO_DAY : undefined)
  const fixed = today === undefined ? undefined : Day.safeParse(today)
  if (fixed && !fixed.success)
    throw new Refusal('bad-input', `BEIZENG_TODAY 应为 2025-06-30 的样子，现在是「${today}」`)
  const now = () => Moment.parse(new Date().toISOString())
  return {
    port: portOf(environment['PORT'] ?? '8080'),
    host: environment['HOST'] ?? '127.0.0.1',
    dataDir,
    databaseUrl: demo ? undefined : environment['DATABASE_URL'],
    policyDir: environment['POLICY_DIR'] ?? join(packageFolder, 'policy'),
    pagesFolder: join(packageFolder, 'dist', 'web'),
    banner: demo ? DEMO_BANNER : environment['BEIZENG_BANNER'],
    clock: { now, today: () => fixed?.data ?? dayOf(now()) },
  }
}

/** Where the demonstration lies when DATA_DIR says nothing: beside the real data, never in them. */
export function demoDataDir(environment: NodeJS.ProcessEnv): string {
  return environment['DATA_DIR'] ?? `${defaultDataDir(environment)}-demo`
}

/** Inside the plan's period, so that pictures and known answers stay true. */
const DEMO_DAY = '2025-09-30'
const DEMO_BANNER = '演示数据'

function portOf(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Refusal('bad-input', `PORT 应为 0 到 65535 的整数，现在是「${text}」`)
  return port
}

/** The database user cannot enter root's home, so root's data lie where services keep theirs. */
function defaultDataDir(environment: NodeJS.ProcessEnv): string {
  if (process.getuid?.() === 0) return '/var/lib/beizeng'
  return join(environment['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'beizeng')
}
