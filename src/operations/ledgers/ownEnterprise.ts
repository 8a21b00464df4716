import { Refusal } from '#domain/access/refusal.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import type { Context } from '../door/context.ts'
import { asOf } from '../registry/asOf.ts'
import { visibleEnterprises } from '../registry/visibleEnterprises.ts'

/** The enterprises whose entries this person sees; undefined for the whole district, entries without one included. */
export async function amongWhom(context: Context): Promise<string[] | undefined> {
  const visible = await visibleEnterprises(context, asOf(context, {}))
  return visible === 'all' ? undefined : [...visible]
}

/** Refuses an enterprise that is not there or not this person's; what belongs to no enterprise is the whole district's. */
export async function requireOwn(context: Context, enterprise: string | null): Promise<void> {
  const among = await amongWhom(context)
  if (enterprise === null) {
    if (among) throw new Refusal('not-allowed', '不属于任何企业的登记由牵头单位办理，请填写本单位的企业')
    return
  }
  const found = await enterprises.find(context.db, context.scope.district, enterprise)
  if (!found || found.withdrawnFrom !== null || (among && !among.includes(enterprise)))
    throw new Refusal('not-found', '没有这家企业，或它不在本单位范围内')
}
