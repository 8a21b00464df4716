import type { ImportReport } from '#domain/exchange/importReport.ts'
import { isOpen } from '#domain/registry/absence.ts'
import type { SnapshotRow } from '#domain/registry/snapshot.ts'
import type { Title } from '#domain/registry/title.ts'
import { newId } from '#store/database/newId.ts'
import * as attachments from '#store/exchange/attachments.ts'
import * as batches from '#store/exchange/batches.ts'
import * as absences from '#store/registry/absences.ts'
import * as snapshots from '#store/registry/snapshots.ts'
import type { Day } from '#values/day.ts'
import type { Context } from '../door/context.ts'
import type { FileInput } from '../door/files.ts'

type Sent = { file: FileInput; title: Title; onDay: Day; sender: string }
type Found = { rows: readonly SnapshotRow[]; report: ImportReport; missing: readonly string[] }

/** Writes a full list as a batch, so that it can be undone, and opens a 待核实 for whoever is missing; answers the list. */
export async function keepSnapshot(context: Context, sent: Sent, found: Found): Promise<string> {
  const { db, scope, now } = context
  const districtCode = scope.district
  const { title, onDay, sender } = sent
  const [snapshot, batch] = [newId(), newId()]
  await recordBatch(context, { batch, file: sent.file }, found)
  const entry = { districtCode, knownFrom: now, batch }
  await snapshots.record(db, { ...entry, id: snapshot, title, onDay, sender }, found.rows)
  const waiting = (await absences.list(db, districtCode)).filter((it) => it.title === title && isOpen(it, now))
  const open = new Set(waiting.map((it) => it.enterprise))
  // Who is being looked into already is not asked about twice.
  const opened = found.missing.filter((it) => !open.has(it))
  await absences.record(
    db,
    opened.map((enterprise) => ({ ...entry, id: newId(), snapshot, enterprise, title })),
  )
  await batches.addWritten(db, { district: districtCode, id: batch }, opened.length)
  return snapshot
}

async function recordBatch(
  { db, scope, now, person }: Context,
  { batch, file }: { batch: string; file: FileInput },
  { rows, report }: Found,
): Promise<void> {
  const districtCode = scope.district
  await batches.record(
    db,
    {
      districtCode,
      id: batch,
      template: 'full-list',
      sender: '',
      sheet: '',
      headerRow: null,
      fileName: file.name,
      fileSha256: await attachments.keep(db, { district: districtCode, now }, file),
      importedAt: now,
      account: person.id,
      person: person.name,
      accepted: rows.length,
      toLookAt: report.toLookAt,
      returned: report.returned,
      unchanged: 0,
      written: 1, // the list itself
      undoneAt: null,
      undoneBy: null,
    },
    report.problems.map((problem, position) => ({
      districtCode,
      batch,
      position,
      pile: 'toLookAt' as const,
      fix: null,
      ...problem,
    })),
  )
}
