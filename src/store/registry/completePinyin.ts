import type { Tables } from '#store/tables.ts'
import { pinyinOf } from '#values/pinyinOf.ts'
import { sql, type Kysely } from 'kysely'

/** Adds the pinyin of names that were entered before it was kept, in every district. */
export async function completePinyin(db: Kysely<Tables>): Promise<void> {
  for (;;) {
    const names = await db
      .selectFrom('enterpriseName')
      .select(['districtCode', 'id', 'name'])
      .where('pinyin', 'is', null)
      .limit(AT_ONCE)
      .execute()
    if (names.length === 0) return
    const rows = names.map(({ name, ...key }) => ({ ...key, ...pinyinOf(name) }))
    const texts = (of: (row: (typeof rows)[number]) => string) => rows.map(of)
    const spoken = sql<{ district: string; id: string; pinyin: string; initials: string }>`unnest(
      ${texts((it) => it.districtCode)}::text[], ${texts((it) => it.id)}::uuid[],
      ${texts((it) => it.pinyin)}::text[], ${texts((it) => it.initials)}::text[])`
    await db
      .updateTable('enterpriseName')
      .from(spoken.as<'spoken'>(sql`spoken(district, id, pinyin, initials)`))
      .set((it) => ({ pinyin: it.ref('spoken.pinyin'), initials: it.ref('spoken.initials') }))
      .whereRef('enterpriseName.districtCode', '=', 'spoken.district')
      .whereRef('enterpriseName.id', '=', 'spoken.id')
      .execute()
  }
}

const AT_ONCE = 5000
