import type { ContactRow } from '#domain/exchange/contactRows.ts'
import { newId } from '#store/database/newId.ts'
import * as contacts from '#store/registry/contacts.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import type { Context } from '../door/context.ts'

/** Keeps whom to call at enterprises that are in the registry by now; who is named there already is not named twice. Answers how many. */
export async function recordContacts(
  { db, scope, now }: Context,
  { batch, contacts: rows }: { batch: string; contacts: readonly ContactRow[] },
): Promise<number> {
  const { district } = scope
  const held = await enterprises.byCodes(
    db,
    rows.map((it) => it.creditCode),
  )
  const own = rows.flatMap(({ creditCode, name, phone }) => {
    const holder = held.get(creditCode)
    return holder?.district === district ? [{ enterprise: holder.enterprise, name, phone }] : []
  })
  if (own.length === 0) return 0
  const known = await contacts.contactsOf(
    db,
    district,
    own.map((it) => it.enterprise),
  )
  const said = new Set(known.filter((it) => it.withdrawnFrom === null).map(keyOf))
  const fresh = new Map(own.filter((it) => !said.has(keyOf(it))).map((it) => [keyOf(it), it]))
  await contacts.record(
    db,
    [...fresh.values()].map((it) => ({ ...it, districtCode: district, id: newId(), knownFrom: now, batch })),
  )
  return fresh.size
}

function keyOf({ enterprise, name, phone }: { enterprise: string; name: string | null; phone: string | null }): string {
  return JSON.stringify([enterprise, name, phone])
}
