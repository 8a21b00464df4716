// The one way a list comes in: read, compare with the books, and (unless it is a dry run) enter all of it at once.
import { contactRows } from '#domain/exchange/contactRows.ts'
import { giveBack } from '#files/exchange/giveBack.ts'
import * as batches from '#store/exchange/batches.ts'
import type { Context } from '../door/context.ts'
import { enterBatch } from './enterBatch.ts'
import { examineList } from './examineList.ts'
import type { ImportInput } from './importInput.ts'
import type { ImportOutput } from './importOutput.ts'
import type { ListKind } from './listKind.ts'
import { rememberList } from './rememberList.ts'
import { recordContacts } from './recordContacts.ts'

export async function importList(context: Context, input: ImportInput, kind: ListKind): Promise<ImportOutput> {
  const { report, entered, contacts, ...list } = await takenIn(context, input, kind)
  if (input.dryRun) return { ...report, batch: null }
  const { db, scope } = context
  await context.progress(2, 3, `登记 ${entered.accepted - entered.unchanged} 行`)
  giveBack(input.file.bytes.length)
  const batch = await enterBatch(context, { ...kind, file: input.file, entered, report, source: list.source })
  const remembered = await rememberList(context, batch, { ...list, entered, input, kind })
  const named = await recordContacts(context, { batch, contacts })
  if (remembered + named > 0) await batches.addWritten(db, { district: scope.district, id: batch }, remembered + named)
  return { ...report, batch }
}

/** What is to be written of a list; its sheet and its rows are let go of before. */
async function takenIn(context: Context, input: ImportInput, kind: ListKind) {
  const { workbook, reading, entered, sender, report } = await examineList(context, input, kind)
  const { sheet, headerRow, header } = reading
  return {
    report,
    entered,
    source: { sender, sheet, headerRow },
    header: header && { headings: header.headings, columns: header.columns },
    contacts: contactRows(workbook, reading),
  }
}
