import type { Answer } from '#domain/exchange/collection/answer.ts'
import { newId } from '#store/database/newId.ts'
import * as attachments from '#store/exchange/attachments.ts'
import * as collections from '#store/exchange/collections.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import type { FileInput } from '../door/files.ts'

/** What became of one file that came back. */
export const ReceivedFile = z.object({
  file: z.string(),
  /** The unit or town whose return it is. */
  part: z.string().nullable(),
  outcome: z.enum(['received', 'unchanged', 'refused']),
  version: z.number().nullable(),
  taken: z.number(),
  added: z.number(),
  returned: z.number(),
  /** Rows in which a locked cell came back changed. */
  differences: z.number(),
  problem: z.string().nullable(),
})
export type ReceivedFile = z.infer<typeof ReceivedFile>

type Return = { file: FileInput; part: { id: string; name: string }; answers: Answer[] }

/** Enters a return as the next version of its part; the same file as the last one changes nothing. */
export async function enterReturn(context: Context, { file, part, answers }: Return): Promise<ReceivedFile> {
  const { db, scope, now, today, person } = context
  const count = (state: Answer['state']) => answers.filter((it) => it.state === state).length
  const counts = { taken: count('taken'), added: count('added'), returned: count('returned') }
  const differences = answers.filter((it) => it.differences.length > 0).length
  const said = { file: file.name, part: part.name, ...counts, differences, problem: null }
  const last = (await collections.returnsOf(db, scope.district, [part.id])).at(-1)
  if (last?.fileSha256 === attachments.contentHash(file.bytes))
    return { ...said, outcome: 'unchanged', version: last.version }
  const version = (last?.version ?? 0) + 1
  const kept = await attachments.keep(db, { district: scope.district, now }, file)
  await collections.recordReturn(
    db,
    {
      districtCode: scope.district,
      id: newId(),
      part: part.id,
      version,
      fileName: file.name,
      fileSha256: kept,
      receivedAt: now,
      receivedOn: today,
      account: person.id,
      person: person.name,
      ...counts,
    },
    answers,
  )
  return { ...said, outcome: 'received', version }
}
