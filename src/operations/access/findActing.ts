import { may } from '#domain/access/permission.ts'
import { Refusal } from '#domain/access/refusal.ts'
import { Role } from '#domain/access/role.ts'
import * as accounts from '#store/access/accounts.ts'
import { within } from '#store/database/within.ts'
import type { Person, System } from '../door/context.ts'

/**
 * Who acts on the command line for the operation `name`: the account `login`, else the district's lead; where that is
 * nobody or not the lead's work, `cli` in the role whose work it is, since who can read the data folder is trusted.
 */
export async function findActing(
  { store, catalogue }: System,
  district: string,
  { login, name }: { login: string | undefined; name: string },
): Promise<Person> {
  const db = within(store.db, district)
  if (login !== undefined) {
    const account = await accounts.find(db, district, { login })
    if (account && !account.disabledAt) return account
    throw new Refusal('not-found', `${district} 没有可用的账号「${login}」，请检查 --as`)
  }
  const permission = catalogue.get(name) ?? 'anyone'
  const role =
    Role.options.find((it) => permission === 'anyone' || permission === 'signed in' || may(it, permission)) ?? 'lead'
  const lead = role === 'lead' ? await accounts.firstLead(db, district) : undefined
  return { id: lead?.id ?? null, login: 'cli', name: lead ? `${lead.name}（命令行）` : '命令行', role, units: [] }
}
