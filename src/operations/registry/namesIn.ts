import * as units from '#store/access/units.ts'
import type { Names } from '#values/column.ts'
import type { Context } from '../door/context.ts'

/** What the codes and slugs in columns are called in this district. */
export async function namesIn({ db, scope, texts, system }: Context): Promise<Names> {
  const unitNames = new Map((await units.list(db, scope)).map(({ slug, name }) => [slug, name]))
  const townNames = new Map(texts.districts.get(scope.district)?.towns.map(({ code, name }) => [code, name]))
  const industryNames = new Map(texts.industries.map(({ code, name }) => [code, name]))
  const orItself = (names: ReadonlyMap<string, string>) => (word: string) => names.get(word) ?? word
  return {
    unit: orItself(unitNames),
    town: orItself(townNames),
    industry: orItself(industryNames),
    operation: orItself(system.titles),
  }
}
