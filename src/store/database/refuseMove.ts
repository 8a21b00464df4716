import { ColumnNode, type ColumnUpdateNode } from 'kysely'
import { nameOf } from './nameOf.ts'

/** A row never changes its district: on a distributed table it cannot, and nobody may slip one out of sight. */
export function refuseMove(updates: readonly ColumnUpdateNode[] | undefined): void {
  for (const { column } of updates ?? [])
    if (ColumnNode.is(column) && nameOf(column.column) === 'district_code')
      throw new Error('UpdateQueryNode: district_code is never updated')
}
