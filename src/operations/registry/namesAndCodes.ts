import * as enterprises from '#store/registry/enterprises.ts'
import type { Context } from '../door/context.ts'

/** The present name and credit code of some enterprises, as a question to ask for each. */
export async function namesAndCodes({ db, scope }: Context, ids: readonly string[]) {
  const wanted = [...new Set(ids)]
  const names = new Map<string, string>()
  const codes = new Map<string, string>()
  if (wanted.length > 0) {
    const known = await enterprises.namesOf(db, scope.district, wanted)
    for (const row of known) if (row.withdrawnFrom === null) names.set(row.enterprise, row.name)
    for (const row of await enterprises.codesOf(db, scope.district, wanted)) codes.set(row.enterprise, row.creditCode)
  }
  return (id: string) => ({ name: names.get(id) ?? '（未登记名称）', creditCode: codes.get(id) ?? '' })
}
