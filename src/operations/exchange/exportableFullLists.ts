// Openings and full lists as they go out: each of the three comparisons of a full list is a list of its own.
import { appearedColumns } from '#domain/registry/appearedColumns.ts'
import { changedColumns } from '#domain/registry/changedColumns.ts'
import { missingColumns } from '#domain/registry/missingColumns.ts'
import { openingColumns } from '#domain/registry/openingColumns.ts'
import { snapshotColumns } from '#domain/registry/snapshotColumns.ts'
import { titles } from '#domain/registry/title.ts'
import type { z } from 'zod'
import type { Context } from '../door/context.ts'
import { listOpenings } from '../registry/listOpenings.ts'
import { listSnapshots } from '../registry/listSnapshots.ts'
import { readSnapshot } from '../registry/readSnapshot.ts'
import { exportable } from './exportable.ts'
import { outputOf } from './outputOf.ts'

export const exportableFullLists = {
  listOpenings: exportable({
    operation: listOpenings,
    words: () => ({ filter: { title: (title) => `称号 ${titles[title].name}` }, order: () => '截至 倒序' }),
    columns: () => openingColumns,
    async read(context, input) {
      const { rows } = await outputOf(listOpenings, context, input)
      return {
        definition: '文件给出的总数；差额 = 总数 − 当日有名有姓的家数。更正过的仍列出。',
        total: rows.length,
        rows: [rows],
      }
    },
  }),
  listSnapshots: exportable({
    operation: listSnapshots,
    words: () => ({ filter: {}, order: () => '截至 倒序' }),
    columns: () => snapshotColumns,
    async read(context, input) {
      const { rows, open } = await outputOf(listSnapshots, context, input)
      const definition = `各部门报来的某日全部名单；现有 ${open} 家待核实，待核实的仍计在数内。`
      return { definition, total: rows.length, rows: [rows] }
    },
  }),
  listMissing: exportable({
    ...comparison(({ missing }) => missing, '账面上当日持有称号、名单里没有的企业'),
    title: '全量名单比对：消失',
    columns: () => missingColumns,
  }),
  listAppeared: exportable({
    ...comparison(({ appeared }) => appeared, '名单里有、账面上当日不持有称号的企业'),
    title: '全量名单比对：新出现',
    columns: () => appearedColumns,
  }),
  listChanged: exportable({
    ...comparison(({ changed }) => changed, '两边都有，但名称、证书、日期或乡镇街道不同的企业'),
    title: '全量名单比对：信息变化',
    columns: () => changedColumns,
  }),
}

type Compared = z.output<typeof readSnapshot.output>

/** One of the three lists of a comparison: whole, and in the order of its page. */
function comparison<Row>(rowsOf: (compared: Compared) => Row[], says: string) {
  return {
    operation: readSnapshot,
    words: () => ({ filter: { id: () => null }, order: () => '名单、账册中的先后' }),
    async read(context: Context, input: z.output<typeof readSnapshot.input>) {
      const compared = await outputOf(readSnapshot, context, input)
      const { title, onDay, sender, fileName } = compared.snapshot
      const whose = `${sender}报送「${fileName}」，截至 ${onDay} 的${titles[title].name}名单`
      const rows = rowsOf(compared)
      return { definition: `${says}；${whose}。`, total: rows.length, rows: [rows] }
    },
  }
}
