// Every list that can go out. What is exported is what its own operation shows to the person who asks.
import { accountColumns } from '#domain/access/accountColumns.ts'
import { journalColumns } from '#domain/access/journalColumns.ts'
import { unitColumns } from '#domain/access/unitColumns.ts'
import { batchColumns } from '#domain/exchange/batchColumns.ts'
import { problemColumns } from '#domain/exchange/problemColumns.ts'
import { enterpriseColumns } from '#domain/registry/enterpriseColumns.ts'
import { enterpriseFilterWords, enterpriseOrderText } from '#domain/registry/enterpriseWords.ts'
import { flowColumns } from '#domain/registry/flowColumns.ts'
import { flowFilterWords, readingNames } from '#domain/registry/flowWords.ts'
import { unclaimedColumns } from '#domain/registry/unclaimedColumns.ts'
import { ledgerColumns } from '#domain/ledgers/ledgerColumns.ts'
import { ledgerFilterWords, ledgerOrderText } from '#domain/ledgers/ledgerWords.ts'
import { everyLedgerEntry } from '../ledgers/everyLedgerEntry.ts'
import { ledgerOf } from '../ledgers/ledgerOf.ts'
import { listLedgerEntries } from '../ledgers/listLedgerEntries.ts'
import { listAccounts } from '../access/listAccounts.ts'
import { listJournal } from '../access/listJournal.ts'
import { listUnits } from '../access/listUnits.ts'
import { everyEnterprise } from '../registry/everyEnterprise.ts'
import { listEnterprises } from '../registry/listEnterprises.ts'
import { listUnclaimed } from '../registry/listUnclaimed.ts'
import { listFlows } from '../targets/listFlows.ts'
import { outputOf } from './outputOf.ts'
import { exportable } from './exportable.ts'
import { exportableAssessments } from './exportableAssessments.ts'
import { exportableCollections } from './exportableCollections.ts'
import { exportableFullLists } from './exportableFullLists.ts'
import { listBatches } from './listBatches.ts'
import { readBatch } from './readBatch.ts'

export const exportableLists = {
  ...exportableAssessments,
  ...exportableFullLists,
  ...exportableCollections,
  listEnterprises: exportable({
    operation: listEnterprises,
    words: () => ({ filter: {}, nested: enterpriseFilterWords, order: enterpriseOrderText }),
    columns: () => enterpriseColumns,
    read: everyEnterprise,
  }),
  listUnclaimed: exportable({
    operation: listUnclaimed,
    words: () => ({ filter: { year: (year) => `${year} 年新增` }, order: () => '称号、新增日期' }),
    columns: () => unclaimedColumns,
    async read(context, input) {
      const { rows } = await outputOf(listUnclaimed, context, input)
      return {
        definition: '首次认定（入库）而尚未计给任何单位的企业，期初已有的不在其中。',
        total: rows.length,
        rows: [rows],
      }
    },
  }),
  listLedgerEntries: exportable({
    operation: listLedgerEntries,
    words({ ledger: id }, texts) {
      const ledger = ledgerOf({ texts }, id)
      return {
        filter: { ledger: () => null },
        nested: ledgerFilterWords(ledger),
        order: ({ sort }) => ledgerOrderText(ledger, sort),
      }
    },
    columns: ({ ledger }, texts) => ledgerColumns(ledgerOf({ texts }, ledger)),
    read: everyLedgerEntry,
  }),
  listFlows: exportable({
    operation: listFlows,
    words: () => ({ filter: flowFilterWords, order: () => '日期' }),
    columns: ({ indicator }) => flowColumns(indicator),
    async read(context, input) {
      const { rows, total } = await outputOf(listFlows, context, input)
      const what = input.holders ? '截至当日持有称号的企业，每家列最近一次进入' : readingNames[input.reading]
      return { definition: `${what}；增减合计 ${total} 家。`, total: rows.length, rows: [rows] }
    },
  }),
  listBatches: exportable({
    operation: listBatches,
    words: () => ({ filter: {}, order: () => '时间 倒序' }),
    columns: () => batchColumns,
    async read(context, { page }) {
      const first = await outputOf(listBatches, context, { page: { ...page, size: 1 } })
      return { definition: '每次导入一行，撤销的也在其中，最近的在前。', total: first.total, rows: everyBatch(context) }
    },
  }),
  readBatch: exportable({
    operation: readBatch,
    words: () => ({ filter: { id: () => null }, order: () => '工作表中的行次' }),
    columns: () => problemColumns,
    async read(context, input) {
      const { problems } = await outputOf(readBatch, context, input)
      return {
        definition: '待核对和退回的行，逐行写明工作表、行、列和原因。',
        total: problems.length,
        rows: [problems],
      }
    },
  }),
  listAccounts: exportable({
    operation: listAccounts,
    words: () => ({ filter: {}, order: () => '开设时间' }),
    columns: () => accountColumns,
    async read(context, input) {
      const { rows } = await outputOf(listAccounts, context, input)
      const { now } = context
      const lines = rows.map((it) => ({ ...it, locked: it.lockedUntil !== null && it.lockedUntil > now }))
      return { definition: '本区开设的账号，停用的也在其中。', total: lines.length, rows: [lines] }
    },
  }),
  listUnits: exportable({
    operation: listUnits,
    words: () => ({ filter: {}, order: () => '单位登记顺序' }),
    columns: () => unitColumns,
    async read(context, input) {
      const { rows } = await outputOf(listUnits, context, input)
      return { definition: '登记过的单位，已撤并的也在其中。', total: rows.length, rows: [rows] }
    },
  }),
  listJournal: exportable({
    operation: listJournal,
    words: () => ({ filter: {}, order: () => '序号 倒序' }),
    columns: () => journalColumns,
    read: async (context) => ({ definition: '本区全部操作，最近的在前；不含提交的内容。', rows: everyLine(context) }),
  }),
}

async function* everyBatch(context: Parameters<typeof outputOf>[1]) {
  for (let after: string | null = '0'; after !== null;) {
    const { rows, next }: Awaited<ReturnType<typeof batchesAfter>> = await batchesAfter(context, after)
    yield rows
    after = next
  }
}

function batchesAfter(context: Parameters<typeof outputOf>[1], after: string) {
  return outputOf(listBatches, context, { page: { size: 200, after } })
}

async function* everyLine(context: Parameters<typeof outputOf>[1]) {
  for (let before: number | null | undefined; before !== null;) {
    const page: { size: number; before?: number } = before === undefined ? { size: 200 } : { size: 200, before }
    const { rows, next }: Awaited<ReturnType<typeof linesBefore>> = await linesBefore(context, page)
    yield rows
    before = next
  }
}

function linesBefore(context: Parameters<typeof outputOf>[1], page: { size: number; before?: number }) {
  return outputOf(listJournal, context, { page })
}
