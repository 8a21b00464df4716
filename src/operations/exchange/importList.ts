// The one way a list comes in: read, compare with the books, and (unless it is a dry run) enter all of it at once.
import type { Context } from '../door/context.ts'
import { enterBatch } from './enterBatch.ts'
import { examineList } from './examineList.ts'
import type { ImportInput } from './importInput.ts'
import type { ImportOutput } from './importOutput.ts'
import type { ListKind } from './listKind.ts'

export async function importList(context: Context, input: ImportInput, kind: ListKind): Promise<ImportOutput> {
  const examined = await examineList(context, input, kind)
  const { report, entered } = examined
  if (input.dryRun) return { ...report, batch: null }
  await context.progress(2, 3, `登记 ${entered.accepted - entered.unchanged} 行`)
  return { ...report, batch: await enterBatch(context, { ...examined, file: input.file, input, kind }) }
}
