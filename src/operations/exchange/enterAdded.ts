import { Refusal } from '#domain/access/refusal.ts'
import { knownColumns, type KnownColumn } from '#domain/exchange/collection/knownColumn.ts'
import type { MergedRow } from '#domain/exchange/collection/mergeAnswers.ts'
import { listSheet } from '#domain/exchange/listSheet.ts'
import { writeCsv } from '#files/exchange/writeCsv.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import type { Context } from '../door/context.ts'
import { importList } from './importList.ts'
import { listKinds } from './listKind.ts'

/** Enters an added row as a list of one row, so that it is read, doubted and undone like every other. */
export async function enterAdded(context: Context, row: MergedRow): Promise<{ enterprise: string; batch: string }> {
  const { db, system } = context
  const file = { name: `${row.partName}新增：${row.name}.csv`, bytes: listOf(row, system.banner) }
  const input = { file, sender: row.partName, dryRun: false, mapping: {}, decisions: [] }
  const { accepted, batch, problems } = await importList(context, input, listKinds.enterprises)
  const held = (await enterprises.byCodes(db, [row.creditCode])).get(row.creditCode)
  if (accepted !== 1 || batch === null || !held)
    throw new Refusal(
      'not-allowed',
      `「${row.name}」不能直接登记：${problems.map((it) => it.sentence).join('；')}。是已有企业的请并入，有误的请退回单位`,
    )
  return { enterprise: held.enterprise, batch }
}

/** What a list of enterprises asks for, of what a collection can show. */
const taken = ['creditCode', 'name', 'town', 'park', 'industry', 'registeredOn'] as const satisfies KnownColumn[]

function listOf(row: MergedRow, banner: string | undefined): Uint8Array {
  const values: Partial<Record<KnownColumn, string | null>> = {
    ...row.known,
    creditCode: row.creditCode,
    name: row.name,
  }
  return writeCsv(
    listSheet({
      name: '企业名单',
      banner,
      columns: taken.map((it) => ({ ...knownColumns[it], kind: 'text' })),
      rows: [taken.map((it) => values[it] ?? null)],
    }),
  )
}
