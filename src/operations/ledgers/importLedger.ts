import { noEntries } from '#domain/exchange/listEntries.ts'
import { Refusal } from '#domain/access/refusal.ts'
import type { LedgerText } from '#domain/ledgers/ledgerText.ts'
import { enterpriseField } from '#domain/ledgers/ledgerText.ts'
import { happenedOn } from '#domain/ledgers/readEntry.ts'
import type { LedgerRows } from '#domain/exchange/ledgerRows.ts'
import { newId } from '#store/database/newId.ts'
import * as completeness from '#store/ledgers/completeness.ts'
import * as ledgerEntries from '#store/ledgers/ledgerEntries.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { operation } from '../door/operation.ts'
import { enterBatch } from '../exchange/enterBatch.ts'
import { ImportInput } from '../exchange/importInput.ts'
import { ImportOutput } from '../exchange/importOutput.ts'
import { examineLedger } from './examineLedger.ts'
import { ledgerOf } from './ledgerOf.ts'
import { amongWhom } from './ownEnterprise.ts'

export const importLedger = operation({
  title: '导入台账',
  kind: 'job',
  permission: 'keep ledgers',
  input: z.object({
    ledger: z.string().max(60),
    /** Said of a list that has everything, up to this day, of every enterprise in it. */
    completeOn: Day.optional(),
    ...ImportInput.shape,
  }),
  output: ImportOutput,
  async run(context, { ledger: id, completeOn, ...input }) {
    const ledger = ledgerOf(context, id)
    if (completeOn !== undefined && completeOn > context.today)
      throw new Refusal('bad-input', `名单截至 ${completeOn}，还没有到，请核对日期`)
    if (!enterpriseField(ledger) && (await amongWhom(context)))
      throw new Refusal('not-allowed', `「${ledger.title}」不分企业，由牵头单位导入`)
    const { report, rows, reading } = await examineLedger(context, ledger, input)
    if (input.dryRun) return { ...report, batch: null }
    await context.progress(2, 3, `登记 ${rows.added.length} 行`)
    const batch = await enterBatch(context, {
      file: input.file,
      template: { id: ledger.title, title: ledger.title },
      title: null,
      entered: { entries: noEntries() },
      report,
      writtenBeside: rows.added.length + (completeOn === undefined ? 0 : rows.whole.size),
      source: { sender: report.sender, sheet: reading.sheet, headerRow: reading.headerRow },
    })
    await enter(context, { ledger, batch, rows, completeOn, file: input.file.name })
    return { ...report, batch }
  },
})

type Entering = {
  ledger: LedgerText
  batch: string
  rows: LedgerRows
  completeOn: Day | undefined
  file: string
}

async function enter({ db, scope, now, person }: Context, { ledger, batch, rows, completeOn, file }: Entering) {
  const reason = `导入「${file}」`
  const said = { districtCode: scope.district, ledger: ledger.id, person: person.name, reason, knownFrom: now, batch }
  await ledgerEntries.record(
    db,
    rows.added.map(({ entry, enterprise, values }) => ({
      ...said,
      id: newId(),
      entry: entry ?? newId(),
      enterprise,
      values,
      happenedOn: happenedOn(ledger, values),
    })),
  )
  if (completeOn === undefined) return
  const words = [...rows.whole].map((enterprise) => ({ ...said, id: newId(), enterprise, onDay: completeOn }))
  await completeness.state(db, words)
}
