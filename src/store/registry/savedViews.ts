import type { Tables } from '#store/tables.ts'
import type { Moment } from '#values/moment.ts'
import type { Insertable, Kysely } from 'kysely'
import { takenBack } from './latest.ts'

type Asked = { district: string; account: string | null; knownBy: Moment }

/** The views an account made and those that others share, each by its last row; removed ones are left out. */
export async function list(db: Kysely<Tables>, { district, account, knownBy }: Asked) {
  const latest = await db
    .selectFrom('savedView')
    .distinctOn('view')
    .select(['view', 'account', 'name', 'search', 'shared'])
    .where('districtCode', '=', district)
    .where('knownFrom', '<=', knownBy)
    .where('view', 'not in', takenBack(db, { district, knownBy }))
    .orderBy('view')
    .orderBy('knownFrom', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return latest
    .filter((it) => it.shared || it.account === account)
    .map(({ account: maker, ...it }) => ({ ...it, own: maker === account }))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
}

export async function record(
  db: Kysely<Tables>,
  { search, ...view }: Omit<Insertable<Tables['savedView']>, 'search'> & { search: object },
): Promise<void> {
  await db
    .insertInto('savedView')
    .values({ ...view, search: JSON.stringify(search) })
    .execute()
}
