import { Refusal } from '#domain/access/refusal.ts'
import { isKnown, type AsOf } from '#domain/registry/asOf.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import type { Context } from '../door/context.ts'
import { visibleEnterprises } from '../registry/visibleEnterprises.ts'
import { booksOf } from './booksOf.ts'

/** What the books know of one enterprise, as a facts file, with its name. Throws a Refusal for one out of sight. */
export async function factsOnBooks(context: Context, id: string, asked: AsOf) {
  const { db, scope } = context
  const visible = await visibleEnterprises(context, asked)
  const found = await enterprises.find(db, scope.district, id)
  if (!found || (visible !== 'all' && !visible.has(id)))
    throw new Refusal('not-found', '没有这家企业，或它不在本单位范围内')
  const [names, codes, books] = await Promise.all([
    enterprises.namesOf(db, scope.district, [id]),
    enterprises.codesOf(db, scope.district, [id]),
    booksOf(context, [id], asked),
  ])
  return {
    ...books(id),
    enterprise: {
      id,
      name: names.findLast((it) => isKnown(it, asked.knownBy))?.name ?? null,
      creditCode: codes[0]?.creditCode ?? null,
    },
  }
}
