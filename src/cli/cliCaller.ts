import { Refusal } from '#domain/access/refusal.ts'
import { findActing } from '#operations/access/findActing.ts'
import type { Caller, System } from '#operations/door/context.ts'

/** Who acts on the command line: `--as`, else the district's lead; who can read the data folder is trusted. */
export async function cliCaller(
  system: System,
  { name, as, district }: { name: string; as: string | undefined; district: string | undefined },
): Promise<Caller> {
  const codes = [...system.texts.districts.keys()]
  const code = district ?? (codes.length === 1 ? codes[0] : undefined)
  if (code === undefined)
    throw new Refusal('bad-input', `本服务有 ${codes.length} 个区县，请用 --district 指定：${codes.join('、')}`)
  const person = await findActing(system, code, { login: as, name })
  return { district: code, person, via: 'cli', address: null, mustChangePassword: false, session: null }
}

/** A calculation needs nobody: it reads nothing of the district and writes nothing. */
export function calculating(district = ''): Caller {
  const person = { id: null, login: 'cli', name: '命令行', role: 'lead', units: [] } as const
  return { district, person, via: 'cli', address: null, mustChangePassword: false, session: null }
}
