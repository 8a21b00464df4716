// A job asked for by a page is written down, answered with its id at once, and done by the worker.
import { newId } from '#store/database/newId.ts'
import * as attachments from '#store/exchange/attachments.ts'
import * as jobs from '#store/exchange/jobs.ts'
import type { Context } from './context.ts'
import type { FileInput } from './files.ts'

/** Puts a job down; its file, if it has one, is kept as an attachment so that it is there after a restart. */
export async function askJob(
  context: Context,
  operation: string,
  input: Record<string, unknown>,
): Promise<{ job: string }> {
  const { db, scope, now, person } = context
  const id = newId()
  const { file, ...rest } = input as { file?: FileInput }
  const kept = file && { name: file.name, sha256: await attachments.keep(db, { district: scope.district, now }, file) }
  await jobs.ask(db, {
    districtCode: scope.district,
    id,
    operation,
    askedAt: now,
    account: person.id,
    person: person.name,
    input: kept
      ? {
          ...rest,
          file: kept,
        }
      : rest,
  })
  return { job: id }
}

/** The input as it was asked, its file read back from the attachments. */
export async function askedInput(
  { db, district }: Pick<Context, 'db'> & { district: string },
  input: Record<string, unknown>,
) {
  const { file, ...rest } = input as { file?: { name: string; sha256: string } }
  if (!file) return rest
  const kept = await attachments.find(db, district, file.sha256)
  return { ...rest, file: kept && { name: file.name, bytes: kept.bytes } }
}
