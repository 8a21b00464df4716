// From what is asked of 企业库 to what the books are asked: titles and units are judged here, over as few as possible.
import type { AsOf } from '#domain/registry/asOf.ts'
import type { EnterpriseFilter } from '#domain/registry/enterpriseQuestion.ts'
import { answersTo } from '#domain/registry/answersTo.ts'
import { Title } from '#domain/registry/title.ts'
import { titleStandings, type TitleStanding, type TitleStandingKind } from '#domain/registry/titleStanding.ts'
import type { EnterpriseSelection } from '#store/registry/enterpriseConditions.ts'
import type { Holding } from '#store/registry/holdersOf.ts'
import * as enterpriseList from '#store/registry/enterpriseList.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import type { Context } from '../door/context.ts'
import { unverifiedEnterprises } from './unverifiedEnterprises.ts'
import { visibleEnterprises } from './visibleEnterprises.ts'

/** The selection a filter means for this person on a day. */
export async function selection(context: Context, filter: EnterpriseFilter, asked: AsOf): Promise<EnterpriseSelection> {
  const { title, standing = 'held', within: _within, unit, unverified, ...inBooks } = filter
  const among = await amongWhom(context, asked, unverified ?? false)
  const holding = title && (await holdingOf(context, { title, standing }, asked))
  const open: EnterpriseSelection = { district: context.scope.district, ...asked, filter: inBooks, among, holding }
  const saidByBooks = title === undefined || standing === 'held' || standing === 'notHeld'
  if (saidByBooks && unit === undefined) return open

  const narrowed = await enterpriseList.ids(context.db, open)
  const known = await standingsOf(context, narrowed, asked)
  return {
    ...open,
    filter: {},
    holding: undefined,
    among: narrowed.filter((id) => answersTo(filter, known(id), asked.on)),
  }
}

/** What the books say by themselves of a standing; who has run out, they cannot say. */
async function holdingOf(context: Context, { title, standing }: Chosen, asked: AsOf): Promise<Holding | undefined> {
  if (standing === 'lapsed') return undefined
  const ids = await titleBook.oddOnes(context.db, context.scope.district, title)
  const known = ids.length === 0 ? () => ({}) : await standingsOf(context, ids, asked)
  const odd = new Map(ids.map((id) => [id, answersTo({ title }, known(id), asked.on)]))
  return { title, holds: standing !== 'notHeld', odd }
}

type Chosen = { title: Title; standing: TitleStandingKind }

/** Whom this person sees, and of them only who is 待核实 if that is asked; undefined for the whole district. */
async function amongWhom(context: Context, asked: AsOf, unverified: boolean): Promise<string[] | undefined> {
  const visible = await visibleEnterprises(context, asked)
  if (!unverified) return visible === 'all' ? undefined : [...visible]
  const open = [...(await unverifiedEnterprises(context, asked.knownBy))]
  return visible === 'all' ? open : open.filter((id) => visible.has(id))
}

export type Standings = (enterprise: string) => Partial<Record<Title, TitleStanding>>

/** How each of some enterprises stands with every title. */
export async function standingsOf({ db, scope }: Context, ids: readonly string[], asked: AsOf): Promise<Standings> {
  const enterprises = ids.length > WHOLE_BOOK ? undefined : ids
  const known = await Promise.all(
    Title.options.map(async (title) => {
      const [events, credits, openings] = await Promise.all([
        titleBook.eventsOf(db, scope.district, enterprises ? { title, enterprises } : { title }),
        titleBook.creditsOf(db, scope.district, enterprises ? { title, enterprises } : { title }),
        titleBook.openingsOf(db, scope.district, title),
      ])
      return [title, titleStandings({ events, credits, openings }, title, asked)] as const
    }),
  )
  return (enterprise) => Object.fromEntries(known.map(([title, standings]) => [title, standings.get(enterprise)]))
}

/** From here on reading a whole book is faster than asking for so many enterprises. */
const WHOLE_BOOK = 20_000
