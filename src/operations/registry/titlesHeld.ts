import type { AsOf } from '#domain/registry/asOf.ts'
import type { HeldTitle } from '#domain/registry/enterprise.ts'
import { Title } from '#domain/registry/title.ts'
import { titleStandings } from '#domain/registry/titleStanding.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import { groupBy } from '#values/groupBy.ts'
import type { Context } from '../door/context.ts'

/** The titles some enterprises hold on a day, with since when, until when and whose they are; to be asked for each. */
export async function titlesHeld({ db, scope }: Context, ids: readonly string[], asked: AsOf) {
  const held: (HeldTitle & { enterprise: string })[] = []
  const events = ids.length === 0 ? [] : await titleBook.eventsOf(db, scope.district, { enterprises: ids })
  const credits =
    events.length === 0 ? [] : await titleBook.creditsOf(db, scope.district, { events: events.map((it) => it.id) })
  for (const title of Title.options) {
    const own = events.filter((it) => it.title === title)
    if (own.length === 0) continue
    const openings = await titleBook.openingsOf(db, scope.district, title)
    for (const [enterprise, { state, ...it }] of titleStandings({ events: own, credits, openings }, title, asked))
      if (state === 'held') held.push({ enterprise, ...it })
  }
  const byEnterprise = groupBy(held, (it) => it.enterprise)
  return (id: string): HeldTitle[] => byEnterprise.get(id) ?? []
}
