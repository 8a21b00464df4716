// The one way a list comes in: read, compare with the books, and (unless it is a dry run) enter all of it at once.
import { contactRows } from '#domain/exchange/contactRows.ts'
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
  const examined = await examineList(context, input, kind)
  const { report, entered } = examined
  if (input.dryRun) return { ...report, batch: null }
  const { db, scope } = context
  await context.progress(2, 3, `登记 ${entered.accepted - entered.unchanged} 行`)
  const { sender, reading } = examined
  const source = { sender, sheet: reading.sheet, headerRow: reading.headerRow }
  const batch = await enterBatch(context, { ...kind, file: input.file, entered, report, source })
  const remembered = await rememberList(context, batch, { ...examined, input, kind })
  const contacts = contactRows(examined.workbook, examined.reading)
  const named = await recordContacts(context, { batch, contacts })
  if (remembered + named > 0) await batches.addWritten(db, { district: scope.district, id: batch }, remembered + named)
  return { ...report, batch }
}
