// What the environment may decide; everything has a default, nothing is required.
import { Day } from '#values/day.ts'
import { dayOf, Moment } from '#values/moment.ts'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '#domain/access/refusal.ts'

/** Reads PORT, HOST, DATA_DIR, DATABASE_URL, POLICY_DIR and BEIZENG_TODAY. Throws a Refusal naming the one that is wrong. */
export function settingsOf(environment: NodeJS.ProcessEnv, packageFolder: string) {
  const today = environment['BEIZENG_TODAY']
  const fixed = today === undefined ? undefined : Day.safeParse(today)
  if (fixed && !fixed.success)
    throw new Refusal('bad-input', `BEIZENG_TODAY 应为 2025-06-30 的样子，现在是「${today}」`)
  const now = () => Moment.parse(new Date().toISOString())
  return {
    port: portOf(environment['PORT'] ?? '8080'),
    host: environment['HOST'] ?? '127.0.0.1',
    dataDir: environment['DATA_DIR'] ?? defaultDataDir(environment),
    databaseUrl: environment['DATABASE_URL'],
    policyDir: environment['POLICY_DIR'] ?? join(packageFolder, 'policy'),
    pagesFolder: join(packageFolder, 'dist', 'web'),
    banner: environment['BEIZENG_BANNER'],
    clock: { now, today: () => fixed?.data ?? dayOf(now()) },
  }
}

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
