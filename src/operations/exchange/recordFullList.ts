import { Refusal } from '#domain/access/refusal.ts'
import { fullListRows, fullListTemplate } from '#domain/exchange/fullListRows.ts'
import { ImportReport, importReport } from '#domain/exchange/importReport.ts'
import { maskedProblems } from '#domain/exchange/maskedProblems.ts'
import { readList } from '#domain/exchange/readList.ts'
import { isKnown } from '#domain/registry/asOf.ts'
import { compareSnapshot } from '#domain/registry/compareSnapshot.ts'
import { sameRows, type SnapshotRow } from '#domain/registry/snapshot.ts'
import { Title } from '#domain/registry/title.ts'
import { readApart } from '#files/exchange/readApart.ts'
import * as snapshots from '#store/registry/snapshots.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { FileInput } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { bookOn } from '../registry/bookOn.ts'
import { keepSnapshot } from './keepSnapshot.ts'
import { readContext } from './readContext.ts'
import { refuseRestricted } from './refuseRestricted.ts'

const Input = z.object({
  file: FileInput,
  title: Title,
  onDay: Day,
  sender: z.string().trim().min(2, '请写明由哪个单位报来').max(100),
})

/** Keeps a full list and tells what it has and lacks against the book. No count changes by it: who is missing is 待核实. */
export const recordFullList = operation({
  title: '登记全量名单并与账面比对',
  kind: 'job',
  permission: 'record enterprises',
  input: Input,
  output: z.object({
    ...ImportReport.shape,
    snapshot: z.string(),
    /** The same list of the same day was there already; nothing was written. */
    unchanged: z.boolean(),
    appeared: z.int(),
    missing: z.int(),
    changed: z.int(),
    same: z.int(),
  }),
  async run(context, input) {
    const { file, title, onDay } = input
    if (onDay > context.today) throw new Refusal('bad-input', `${onDay} 还没有到，请核对名单的截止日期`)
    await context.progress(0, 3, '读取文件')
    const workbook = await readApart(file, () => context.progress(0, 3, '读取文件'))
    refuseRestricted(file, workbook)
    const reading = readList(fullListTemplate(title), workbook, await readContext(context))
    const rows = fullListRows(reading, onDay)
    const read = importReport(reading)
    const report = { ...read, problems: maskedProblems(read.problems) }
    if (rows.length === 0) throw new Refusal('bad-input', nothingRead(file.name, report), report.problems.slice(0, 20))
    await context.progress(1, 3, `与账面比对 ${rows.length} 家`)
    const codes = rows.map((it) => it.creditCode)
    const book = await bookOn(context, { title, codes }, { on: onDay, knownBy: context.now })
    const comparison = compareSnapshot(rows, book)
    const known = await sameListAs(context, input, rows)
    await context.progress(2, 3, '登记名单')
    const missing = comparison.missing.map((it) => it.enterprise)
    const snapshot = known ?? (await keepSnapshot(context, input, { rows, report, missing }))
    const { appeared, changed, same } = comparison
    const counts = { appeared: appeared.length, missing: missing.length, changed: changed.length, same }
    return { ...report, ...counts, snapshot, unchanged: known !== undefined }
  },
})

/** The list of the same title and day that says the same, if the latest one does. */
async function sameListAs(
  { db, scope, now }: Context,
  { title, onDay }: { title: Title; onDay: Day },
  rows: readonly SnapshotRow[],
): Promise<string | undefined> {
  const known = await snapshots.list(db, scope.district)
  const latest = known.find((it) => it.title === title && it.onDay === onDay && isKnown(it, now))
  if (!latest) return undefined
  return sameRows(await snapshots.rowsOf(db, scope.district, latest.id), rows) ? latest.id : undefined
}

function nothingRead(file: string, { problems }: ImportReport): string {
  return `「${file}」里没有读出一家企业，没有登记。${problems[0]?.sentence ?? '请检查是否选错了称号或文件。'}`
}
