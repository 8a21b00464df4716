import type { EnterpriseFile } from '#domain/registry/enterprise.ts'
import * as contacts from '#store/registry/contacts.ts'
import { maskName } from '#values/maskName.ts'
import { maskPhone } from '#values/maskPhone.ts'
import type { Context } from '../door/context.ts'

/** The contacts of an enterprise as they may be shown to everybody who sees it. */
export async function maskedContacts({ db, scope }: Context, enterprise: string): Promise<EnterpriseFile['contacts']> {
  const found = await contacts.contactsOf(db, scope.district, [enterprise])
  return found.map(({ name, phone, ...entry }) => ({
    ...entry,
    name: name === null ? null : maskName(name),
    phone: phone === null ? null : maskPhone(phone),
  }))
}
