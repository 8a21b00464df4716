// What is remembered of a sender's lists: how columns were read, what was decided of rows. Rows of batches undone count no more.
import type { KnownDecision } from '#domain/exchange/decision.ts'
import type { KnownMapping } from '#domain/exchange/layout.ts'
import { insertAll } from '#store/database/insertAll.ts'
import { withdrawnFrom } from '#store/registry/withdrawals.ts'
import type { Tables } from '#store/tables.ts'
import type { Insertable, Kysely } from 'kysely'

/** Whose lists of which kind. */
export type ListSource = { district: string; sender: string; template: string }

/** The mappings that stand, the latest first. */
export async function mappingsOf(db: Kysely<Tables>, source: ListSource): Promise<KnownMapping[]> {
  const rows = await db
    .selectFrom('columnMapping')
    .select(['headings', 'mapping'])
    .select(withdrawnFrom(source.district, 'columnMapping.id'))
    .where('districtCode', '=', source.district)
    .where('sender', '=', source.sender)
    .where('template', '=', source.template)
    .orderBy('knownFrom', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.filter((it) => it.withdrawnFrom === null).map(({ headings, mapping }) => ({ headings, mapping }))
}

/** The decisions that stand, the latest last. */
export async function decisionsOf(db: Kysely<Tables>, source: ListSource): Promise<KnownDecision[]> {
  const rows = await db
    .selectFrom('rowDecision')
    .select(['said', 'ruling', 'enterprise'])
    .select(withdrawnFrom(source.district, 'rowDecision.id'))
    .where('districtCode', '=', source.district)
    .where('sender', '=', source.sender)
    .where('template', '=', source.template)
    .orderBy('knownFrom')
    .orderBy('id')
    .execute()
  return rows
    .filter((it) => it.withdrawnFrom === null)
    .map(({ said, ruling, enterprise }) => ({ said, ruling, enterprise }))
}

export async function record(
  db: Kysely<Tables>,
  {
    mappings,
    decisions,
  }: { mappings: Insertable<Tables['columnMapping']>[]; decisions: Insertable<Tables['rowDecision']>[] },
): Promise<void> {
  if (mappings.length > 0) await db.insertInto('columnMapping').values(mappings).execute()
  await insertAll(db, 'rowDecision', decisions)
}
