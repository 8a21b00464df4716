import { Refusal } from '#domain/access/refusal.ts'
import { isKnown } from '#domain/registry/asOf.ts'
import * as contacts from '#store/registry/contacts.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'
import { asOf } from './asOf.ts'
import { visibleEnterprises } from './visibleEnterprises.ts'

/** One contact of an enterprise in full. Everywhere else it is masked; each time it is shown the journal knows. */
export const showContact = operation({
  title: '显示企业联系人',
  kind: 'read',
  permission: 'show contacts',
  journaled: true,
  input: z.object({ enterprise: z.uuid(), contact: z.uuid() }),
  output: z.object({ name: z.string().nullable(), phone: z.string().nullable() }),
  async run(context, { enterprise, contact }) {
    const { db, scope, now } = context
    const visible = await visibleEnterprises(context, asOf(context, {}))
    const own = visible === 'all' || visible.has(enterprise)
    const found = own ? await contacts.contactsOf(db, scope.district, [enterprise]) : []
    const shown = found.find((it) => it.id === contact && isKnown(it, now))
    if (!shown) throw new Refusal('not-found', '没有这个联系人，或企业不在本单位范围内')
    return { name: shown.name, phone: shown.phone }
  },
})
