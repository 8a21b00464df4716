import type { Entered } from '#domain/exchange/enterRows.ts'
import type { ListEntries } from '#domain/exchange/listEntries.ts'
import type { Title } from '#domain/registry/title.ts'
import { newId } from '#store/database/newId.ts'
import * as attachments from '#store/exchange/attachments.ts'
import * as batches from '#store/exchange/batches.ts'
import * as assignments from '#store/registry/assignments.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import type { Day } from '#values/day.ts'
import { mapped } from '#values/mapped.ts'
import type { Context } from '../door/context.ts'
import type { FileInput } from '../door/files.ts'
import type { ImportOutput } from './importOutput.ts'

type Batch = {
  file: FileInput
  template: { id: string; title: string }
  title: Title | null
  entered: Pick<Entered, 'entries'>
  /** Since when names and places hold, where the list says it. */
  fromDay?: Day | null
  report: Pick<ImportOutput, 'accepted' | 'toLookAt' | 'returned' | 'unchanged' | 'problems'>
  /** How many entries are written beside these. */
  writtenBeside?: number
  /** Whose list it was and where in the file it stood. */
  source?: { sender: string; sheet: string; headerRow: number | null }
}

const nowhere = { sender: '', sheet: '', headerRow: null }

/** Writes the entries of a list and the batch they came with; answers the batch. */
export async function enterBatch(context: Context, batch: Batch): Promise<string> {
  const { db, scope, now, person } = context
  const districtCode = scope.district
  const id = newId()
  const { file, template, entered, report, source = nowhere, writtenBeside = 0 } = batch
  const fileSha256 = await attachments.keep(db, { district: districtCode, now }, file)
  await batches.record(
    db,
    {
      districtCode,
      id,
      template: template.id,
      ...source,
      fileName: file.name,
      importedAt: now,
      fileSha256,
      account: person.id,
      person: person.name,
      undoneAt: null,
      undoneBy: null,
      accepted: report.accepted,
      toLookAt: report.toLookAt,
      returned: report.returned,
      unchanged: report.unchanged,
      written: entriesIn(entered.entries) + writtenBeside,
    },
    report.problems.map(({ sheet, row, column, sentence, weight, fix = null }, position) => {
      const pile = weight === 'notice' ? ('accepted' as const) : weight
      return { districtCode, batch: id, position, sheet, row, column, sentence, pile, fix }
    }),
  )
  await enterEntries(context, id, batch)
  return id
}

/** A code is no entry of its own: it is freed with its enterprise. */
function entriesIn(entries: ListEntries): number {
  return Object.values(entries).reduce((sum, rows) => sum + rows.length, -entries.codes.length)
}

async function enterEntries(
  { db, scope, now, today, person }: Context,
  batch: string,
  { file, template, title, entered, fromDay = null }: Batch,
) {
  const mark = { districtCode: scope.district, knownFrom: now, batch }
  const { enterprises: founded, codes, registrationNumbers, names, places, facts, events, credits } = entered.entries
  await enterprises.record(db, {
    enterprises: mapped(founded, (it) => ({ ...it, ...mark })),
    codes: mapped(codes, (it) => ({ ...it, districtCode: scope.district })),
    names: mapped(names, (it) => ({ ...it, ...mark, fromDay })),
    places: mapped(places, (it) => ({ ...it, ...mark, fromDay })),
    numbers: mapped(registrationNumbers, (it) => ({ ...it, ...mark })),
    facts: mapped(facts, (it) => ({ ...it, ...mark, source: template.title, truthClass: 'claimed' as const })),
  })
  await assignments.record(
    db,
    mapped(entered.entries.assignments, (it) => ({ ...it, ...mark, fromDay: fromDay ?? today, person: person.name })),
  )
  if (title === null) return
  await titleBook.recordEvents(
    db,
    mapped(events, (it) => ({ ...it, ...mark, title })),
  )
  const reason = `「${file.name}」所列责任单位`
  const ruling = { state: 'accepted' as const, reason, account: person.id }
  await titleBook.recordCredits(
    db,
    mapped(credits, (it) => ({ ...it, ...mark, ...ruling })),
  )
}
