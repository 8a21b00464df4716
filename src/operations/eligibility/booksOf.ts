import { factsOfBooks, type Disagreement } from '#domain/eligibility/books/factsOfBooks.ts'
import type { Facts } from '#domain/eligibility/assessFile.ts'
import { collectionsOf } from '#domain/eligibility/facts/collectionsOf.ts'
import type { AsOf } from '#domain/registry/asOf.ts'
import * as completeness from '#store/ledgers/completeness.ts'
import * as ledgerEntries from '#store/ledgers/ledgerEntries.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import { groupBy } from '#values/groupBy.ts'
import type { Context } from '../door/context.ts'
import { titlesHeld } from '../registry/titlesHeld.ts'

/** What the books know of some enterprises, each as a facts file; to be asked for each. */
export async function booksOf(
  context: Context,
  ids: readonly string[],
  asked: AsOf,
): Promise<(id: string) => Facts & { disagreements: Disagreement[] }> {
  const { db, scope, texts } = context
  const book = { district: scope.district, knownBy: asked.knownBy }
  const [found, facts, held, entries, words] = await Promise.all([
    enterprises.beginningsOf(db, scope.district, ids),
    enterprises.factsOf(db, scope.district, ids),
    titlesHeld(context, ids, asked),
    ledgerEntries.holding(db, book, { among: ids }).execute(),
    completeness.of(db, book, ids),
  ])
  const byId = new Map(found.map((it) => [it.id, it]))
  const byEnterprise = <Row extends { enterprise: string | null }>(rows: Row[]) => {
    const groups = groupBy(rows, (it) => it.enterprise)
    return (id: string) => groups.get(id) ?? []
  }
  const [rows, own, complete] = [byEnterprise(facts), byEnterprise(entries), byEnterprise(words)]
  const ledgers = [...texts.ledgers.values()]
  return (id) => {
    const { registeredOn = null, industry = null } = byId.get(id) ?? {}
    const { collections } = collectionsOf({ entries: own(id), complete: complete(id) }, ledgers, asked.on)
    return factsOfBooks(
      { rows: rows(id), registeredOn, industry, titles: held(id), collections },
      texts.schemes.facts,
      asked,
    )
  }
}
