import { Refusal } from '#domain/access/refusal.ts'
import type { Answer } from '#domain/exchange/collection/answer.ts'
import { readReturn } from '#domain/exchange/collection/readReturn.ts'
import { recogniseReturn, type Expected } from '#domain/exchange/collection/recogniseReturn.ts'
import type { Workbook } from '#domain/exchange/workbook.ts'
import { readApart } from '#files/exchange/readApart.ts'
import { unpackFiles } from '#files/exchange/unpackFiles.ts'
import * as collections from '#store/exchange/collections.ts'
import { groupBy } from '#values/groupBy.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { FileInput } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { openCollection } from './collectionBooks.ts'
import { enterReturn, ReceivedFile } from './enterReturn.ts'
import { refuseMarked } from './refuseMarked.ts'

/** One return, or a ZIP of many. Every file is judged on its own, and what is wrong with one never stops the others. */
export const receiveReturns = operation({
  title: '收回填报的表',
  kind: 'job',
  permission: 'answer collections',
  input: z.object({ id: z.uuid(), file: FileInput }),
  output: z.object({ files: z.array(ReceivedFile) }),
  async run(context, { id, file }) {
    const { db, scope } = context
    const { collection, parts } = await openCollection(context, id)
    await collections.hold(db, scope.district, id)
    const rows = await collections.rowsOf(
      db,
      scope.district,
      parts.map((it) => it.id),
    )
    const packed = unpackFiles(file)
    if (packed.length === 0) throw new Refusal('bad-input', `压缩包「${file.name}」里没有文件，请检查后重新上传`)
    const readings: Reading[] = []
    for (const [at, one] of packed.entries()) {
      const goOn = () => context.progress(at, packed.length, `读取「${one.name}」`)
      await goOn()
      readings.push(judge({ collection, parts, rows }, one, await readOne(one, goOn)))
    }
    return { files: await enterAll(context, withoutRivals(readings)) }
  },
})

type Reading = { file: FileInput } & ({ part: { id: string; name: string }; answers: Answer[] } | { problem: string })

/** Where one file cannot be read or may not be kept, its sentence stands in its place; a cancelled job ends with its own. */
async function readOne(file: FileInput, goOn: () => Promise<void>): Promise<Workbook | { problem: string }> {
  let stopped: unknown
  try {
    const workbook = await readApart(file, () => goOn().catch((error: unknown) => Promise.reject((stopped = error))))
    refuseMarked(
      file.name,
      workbook.sheets.flatMap((it) => it.rows.flat()).filter((cell) => typeof cell === 'string'),
    )
    return workbook
  } catch (error) {
    if (error instanceof Refusal && error !== stopped) return { problem: error.message }
    throw error
  }
}

/** Whose return a file is and what it answers. */
function judge(expected: Expected, file: FileInput, workbook: Workbook | { problem: string }): Reading {
  if ('problem' in workbook) return { file, problem: workbook.problem }
  const found = recogniseReturn(expected, { workbook, file: file.name })
  if ('problem' in found) return { file, problem: found.problem }
  const sent = expected.rows.filter((it) => it.part === found.part.id)
  const answers = readReturn(expected.collection, found.header, { rows: sent, mark: found.mark })
  return { file, part: found.part, answers }
}

/** Two unlike returns of one unit in one drop: which is meant cannot be told, so neither is taken. */
function withoutRivals(readings: Reading[]): Reading[] {
  const rivals = groupBy(readings, (it) => ('part' in it ? it.part.id : it.file))
  return readings.map((it) => {
    const others = 'part' in it ? (rivals.get(it.part.id) ?? []).filter((other) => !sameFile(it, other)) : []
    if (!('part' in it) || others.length === 0) return it
    const names = others.map((other) => other.file.name).join('」「')
    return {
      file: it.file,
      problem: `与「${names}」同是「${it.part.name}」的回表而内容不同，两份都没有收；请只留一份重新上传`,
    }
  })
}

function sameFile(one: Reading, other: Reading): boolean {
  return Buffer.from(one.file.bytes).equals(other.file.bytes)
}

async function enterAll(context: Context, readings: Reading[]): Promise<ReceivedFile[]> {
  const received = []
  for (const it of readings) {
    const nothing = { part: null, version: null, taken: 0, added: 0, returned: 0, differences: 0 }
    received.push(
      'part' in it
        ? await enterReturn(context, it)
        : { file: it.file.name, ...nothing, outcome: 'refused' as const, problem: it.problem },
    )
  }
  return received
}
