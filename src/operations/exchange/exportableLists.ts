// Every list that can go out. What is exported is what its own operation shows to the person who asks.
import { accountColumns } from '#domain/access/accountColumns.ts'
import { journalColumns } from '#domain/access/journalColumns.ts'
import { unitColumns } from '#domain/access/unitColumns.ts'
import { assessmentColumns } from '#domain/eligibility/batch/assessmentColumns.ts'
import { programsOn } from '#domain/eligibility/batch/keptPrograms.ts'
import { schemeHead } from '#domain/eligibility/batch/schemeHead.ts'
import { versionColumns } from '#domain/eligibility/batch/versionColumns.ts'
import { batchColumns } from '#domain/exchange/batchColumns.ts'
import { problemColumns } from '#domain/exchange/problemColumns.ts'
import { enterpriseColumns } from '#domain/registry/enterpriseColumns.ts'
import { flowColumns } from '#domain/registry/flowColumns.ts'
import { unclaimedColumns } from '#domain/registry/unclaimedColumns.ts'
import { ledgerColumns } from '#domain/ledgers/ledgerColumns.ts'
import { everyLedgerEntry } from '../ledgers/everyLedgerEntry.ts'
import { ledgerOf } from '../ledgers/ledgerOf.ts'
import { listLedgerEntries } from '../ledgers/listLedgerEntries.ts'
import { listAccounts } from '../access/listAccounts.ts'
import { listJournal } from '../access/listJournal.ts'
import { listUnits } from '../access/listUnits.ts'
import { compareVersions } from '../eligibility/compareVersions.ts'
import { everyAssessment } from '../eligibility/everyAssessment.ts'
import { listAssessments } from '../eligibility/listAssessments.ts'
import { everyEnterprise } from '../registry/everyEnterprise.ts'
import { listEnterprises } from '../registry/listEnterprises.ts'
import { listUnclaimed } from '../registry/listUnclaimed.ts'
import { listFlows } from '../targets/listFlows.ts'
import { outputOf } from './outputOf.ts'
import { exportable } from './exportable.ts'
import { listBatches } from './listBatches.ts'
import { listTitles } from './listTitles.ts'
import { readBatch } from './readBatch.ts'

export const exportableLists = {
  listEnterprises: exportable({
    operation: listEnterprises,
    columns: () => enterpriseColumns,
    read: everyEnterprise,
  }),
  listAssessments: exportable({
    operation: listAssessments,
    columns: (_input, { schemes }, today) => assessmentColumns(programsOn(schemes, today).map(schemeHead)),
    read: everyAssessment,
  }),
  compareVersions: exportable({
    operation: compareVersions,
    columns: () => versionColumns,
    async read(context, input) {
      const { changes, compared } = await outputOf(compareVersions, context, input)
      return {
        definition: `${input.before} 与 ${input.after} 两版条件（新申请）结论不同的企业，共比较 ${compared} 家。自查参考，不作为认定结论。`,
        total: changes.length,
        rows: [changes],
      }
    },
  }),
  listUnclaimed: exportable({
    operation: listUnclaimed,
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
    columns: ({ ledger }, texts) => ledgerColumns(ledgerOf({ texts }, ledger)),
    read: everyLedgerEntry,
  }),
  listFlows: exportable({
    operation: listFlows,
    columns: ({ indicator }) => flowColumns(indicator),
    async read(context, input) {
      const { rows, total } = await outputOf(listFlows, context, input)
      const what = input.holders ? '截至当日持有称号的企业，每家列最近一次进入' : readings[input.reading]
      return { definition: `${what}；增减合计 ${total} 家。`, total: rows.length, rows: [rows] }
    },
  }),
  listBatches: exportable({
    operation: listBatches,
    columns: () => batchColumns((template) => listTitles.get(template) ?? template),
    async read(context, { page }) {
      const first = await outputOf(listBatches, context, { page: { ...page, size: 1 } })
      return { definition: '每次导入一行，撤销的也在其中，最近的在前。', total: first.total, rows: everyBatch(context) }
    },
  }),
  readBatch: exportable({
    operation: readBatch,
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
    columns: () => unitColumns,
    async read(context, input) {
      const { rows } = await outputOf(listUnits, context, input)
      return { definition: '登记过的单位，已撤并的也在其中。', total: rows.length, rows: [rows] }
    },
  }),
  listJournal: exportable({
    operation: listJournal,
    columns: () => journalColumns,
    read: async (context) => ({ definition: '本区全部操作，最近的在前；不含提交的内容。', rows: everyLine(context) }),
  }),
}

const readings = { net: '全部增减（净增口径）', gross: '首次认定（入库）（毛增口径）' }

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
