import type { DistrictSetting } from '#domain/demo/districtSetting.ts'
import { Refusal } from '#domain/access/refusal.ts'
import { Title } from '#domain/registry/title.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import * as targets from '#store/targets/targets.ts'
import { yearOf } from '#values/day.ts'
import type { Context } from '../door/context.ts'

/** What the district itself gives a synthetic one: its towns, and the targets and opening counts of the adopted plan. */
export async function demoSetting({
  db,
  scope,
  texts,
}: Context): Promise<Omit<DistrictSetting, 'seed' | 'enterprises'>> {
  const { district } = scope
  const books = await Promise.all(
    Title.options.map(async (title) => ({
      title,
      promised: await targets.inForce(db, district, title),
      openings: await titleBook.openingsOf(db, district, title),
    })),
  )
  const openings = books.flatMap((it) => it.openings)
  const [first] = openings
  if (!first) throw new Refusal('not-allowed', '还没有采用方案，没有目标和期初数，不能填入演示数据；请先采用方案')
  return {
    district,
    towns: texts.districts.get(district)?.towns.map((it) => it.code) ?? [],
    park: '正阳工业园区',
    openingYear: yearOf(first.onDay),
    openings,
    targets: books.flatMap(({ title, promised }) =>
      promised.flatMap(({ unit, year, value }) => (unit === null ? [] : [{ title, unit, year, value }])),
    ),
  }
}
