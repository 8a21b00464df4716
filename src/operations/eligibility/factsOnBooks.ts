import { Refusal } from '#domain/access/refusal.ts'
import { factsOfBooks } from '#domain/eligibility/books/factsOfBooks.ts'
import { collectionsOf } from '#domain/eligibility/facts/collectionsOf.ts'
import { isKnown, type AsOf } from '#domain/registry/asOf.ts'
import * as judgements from '#store/eligibility/judgements.ts'
import * as completeness from '#store/ledgers/completeness.ts'
import * as ledgerEntries from '#store/ledgers/ledgerEntries.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import type { Context } from '../door/context.ts'
import { titlesHeld } from '../registry/titlesHeld.ts'
import { visibleEnterprises } from '../registry/visibleEnterprises.ts'

/** What the books know of one enterprise, as a facts file, with its name. Throws a Refusal for one out of sight. */
export async function factsOnBooks(context: Context, id: string, asked: AsOf) {
  const { db, scope, texts } = context
  const visible = await visibleEnterprises(context, asked)
  const found = await enterprises.find(db, scope.district, id)
  if (!found || (visible !== 'all' && !visible.has(id)))
    throw new Refusal('not-found', '没有这家企业，或它不在本单位范围内')
  const book = { district: scope.district, knownBy: asked.knownBy }
  const [names, codes, rows, held, entries, complete, judged] = await Promise.all([
    enterprises.namesOf(db, scope.district, [id]),
    enterprises.codesOf(db, scope.district, [id]),
    enterprises.factsOf(db, scope.district, id),
    titlesHeld(context, [id], asked),
    ledgerEntries.holding(db, book, { among: [id] }).execute(),
    completeness.of(db, book, [id]),
    judgements.of(db, scope.district, [id]),
  ])
  const { registeredOn, industry } = found
  const { collections } = collectionsOf({ entries, complete }, [...texts.ledgers.values()], asked.on)
  return {
    ...factsOfBooks({ rows, registeredOn, industry, titles: held(id), collections }, texts.schemes.facts, asked),
    judgements: judged,
    enterprise: {
      id,
      name: names.findLast((it) => isKnown(it, asked.knownBy))?.name ?? null,
      creditCode: codes[0]?.creditCode ?? null,
    },
  }
}
