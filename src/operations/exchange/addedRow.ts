import { Refusal } from '#domain/access/refusal.ts'
import type { MergedRow } from '#domain/exchange/collection/mergeAnswers.ts'
import type { Context } from '../door/context.ts'
import { mergedAnswers } from './mergedAnswers.ts'

/** A row that a unit added, of its latest return. */
export async function addedRow(
  context: Context,
  { id, part, creditCode }: { id: string; part: string; creditCode: string },
): Promise<MergedRow> {
  const { rows } = await mergedAnswers(context, id)
  const row = rows.find((it) => it.part === part && it.creditCode === creditCode && it.state === 'added')
  if (!row) throw new Refusal('conflict', '这一行现在不是单位新增的行，单位可能已经重报；请刷新后再看')
  return row
}
