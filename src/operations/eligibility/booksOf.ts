import { factsOfBooks, type Disagreement } from '#domain/eligibility/books/factsOfBooks.ts'
import type { Facts } from '#domain/eligibility/assessFile.ts'
import type { JudgementRow } from '#domain/eligibility/judgements/judgementRow.ts'
import { collectionsOf } from '#domain/eligibility/facts/collectionsOf.ts'
import type { AsOf } from '#domain/registry/asOf.ts'
import * as judgements from '#store/eligibility/judgements.ts'
import * as completeness from '#store/ledgers/completeness.ts'
import * as ledgerEntries from '#store/ledgers/ledgerEntries.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import { groupBy } from '#values/groupBy.ts'
import type { Context } from '../door/context.ts'
import { titlesHeld } from '../registry/titlesHeld.ts'

export type Books = Facts & { disagreements: Disagreement[]; judgements: JudgementRow[] }

/** What the books know of some enterprises, each as a facts file, and what people judged of it; to be asked for each. */
export async function booksOf(context: Context, ids: readonly string[], asked: AsOf): Promise<(id: string) => Books> {
  const { db, scope, texts } = context
  const book = { district: scope.district, knownBy: asked.knownBy }
  const [found, facts, held, entries, words, judged] = await Promise.all([
    enterprises.beginningsOf(db, scope.district, ids),
    enterprises.factsOf(db, scope.district, ids),
    titlesHeld(context, ids, asked),
    ledgerEntries.holding(db, book, { among: ids }).execute(),
    completeness.of(db, book, ids),
    judgements.of(db, scope.district, ids),
  ])
  const byId = new Map(found.map((it) => [it.id, it]))
  const byEnterprise = <Row extends { enterprise: string | null }>(rows: Row[]) => {
    const groups = groupBy(rows, (it) => it.enterprise)
    return (id: string) => groups.get(id) ?? []
  }
  const [rows, own, complete] = [byEnterprise(facts), byEnterprise(entries), byEnterprise(words)]
  const said = byEnterprise(judged)
  const ledgers = [...texts.ledgers.values()]
  return (id) => {
    const { registeredOn = null, industry = null } = byId.get(id) ?? {}
    const lists = collectionsOf({ entries: own(id), complete: complete(id) }, ledgers, asked.on)
    const known = { rows: rows(id), registeredOn, industry, titles: held(id), ...lists }
    return { ...factsOfBooks(known, texts.schemes.facts, asked), judgements: said(id) }
  }
}
