import type { Snapshot, SnapshotRow } from '#domain/registry/snapshot.ts'
import { insertAll } from '#store/database/insertAll.ts'
import type { Tables } from '#store/tables.ts'
import type { Insertable, Kysely } from 'kysely'
import { withdrawnFrom } from './withdrawals.ts'

/** Full lists of a district, the latest day first, taken-back ones included. */
export function list(db: Kysely<Tables>, district: string): Promise<(Snapshot & { rows: number; fileName: string })[]> {
  return db
    .selectFrom('snapshot')
    .innerJoin('batch', (join) =>
      join.onRef('batch.districtCode', '=', 'snapshot.districtCode').onRef('batch.id', '=', 'snapshot.batch'),
    )
    .select([
      'snapshot.id',
      'title',
      'onDay',
      'snapshot.sender',
      'knownFrom',
      'batch',
      'batch.accepted as rows',
      'batch.fileName',
    ])
    .select(withdrawnFrom(district, 'snapshot.id'))
    .where('snapshot.districtCode', '=', district)
    .orderBy('onDay', 'desc')
    .orderBy('knownFrom', 'desc')
    .orderBy('snapshot.id')
    .execute()
}

export async function rowsOf(db: Kysely<Tables>, district: string, snapshot: string): Promise<SnapshotRow[]> {
  return db
    .selectFrom('snapshotRow')
    .select(['row', 'creditCode', 'name', 'certificateNumber', 'since', 'validUntil', 'town'])
    .where('districtCode', '=', district)
    .where('snapshot', '=', snapshot)
    .orderBy('row')
    .execute()
}

export async function record(
  db: Kysely<Tables>,
  snapshot: Insertable<Tables['snapshot']>,
  rows: readonly SnapshotRow[],
): Promise<void> {
  const { districtCode, id } = snapshot
  await db.insertInto('snapshot').values(snapshot).execute()
  await insertAll(
    db,
    'snapshotRow',
    rows.map((row) => ({ ...row, districtCode, snapshot: id })),
  )
}
