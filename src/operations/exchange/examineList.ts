import { enterRows, type Entered } from '#domain/exchange/enterRows.ts'
import { heldDecisions } from '#domain/exchange/heldDecisions.ts'
import { identifying } from '#domain/exchange/identify.ts'
import { listLayout } from '#domain/exchange/listLayout.ts'
import type { ListReading } from '#domain/exchange/listReading.ts'
import { problemGroups } from '#domain/exchange/problemKinds.ts'
import { readList } from '#domain/exchange/readList.ts'
import { rulings } from '#domain/exchange/rulings.ts'
import { toldProblems } from '#domain/exchange/toldProblems.ts'
import { suggestSender } from '#domain/exchange/suggestSender.ts'
import type { Workbook } from '#domain/exchange/workbook.ts'
import { giveBack } from '#files/exchange/giveBack.ts'
import { readApart } from '#files/exchange/readApart.ts'
import * as importMemory from '#store/exchange/importMemory.ts'
import { normaliseName } from '#values/normaliseName.ts'
import { newId } from '#store/database/newId.ts'
import type { Context } from '../door/context.ts'
import type { ImportInput } from './importInput.ts'
import type { ImportOutput } from './importOutput.ts'
import { knownBooks } from './knownBooks.ts'
import { loadNames } from './loadNames.ts'
import type { AnyRow, ListKind } from './listKind.ts'
import { readContext } from './readContext.ts'
import { refuseRestricted } from './refuseRestricted.ts'

/** What a list says and what would come of it; nothing is written. */
export type Examined = {
  workbook: Workbook
  reading: ListReading<AnyRow>
  entered: Entered
  sender: string
  report: Omit<ImportOutput, 'batch'>
}

export async function examineList(context: Context, input: ImportInput, kind: ListKind): Promise<Examined> {
  const { file, sheet, headerRow, mapping, decisions } = input
  const { template, title } = kind
  await context.progress(0, 3, '读取文件')
  const workbook = await readApart(file, () => context.progress(0, 3, '读取文件'))
  refuseRestricted(file, workbook)
  giveBack(file.bytes.length)

  const known = await readContext(context)
  const said = input.sender || suggestSender(file.name, known.units)
  const sender = known.units.get(normaliseName(said)) ?? said
  const source = { district: context.scope.district, sender, template: template.id }
  const layout = {
    mapping,
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRow === undefined ? {} : { headerRow }),
  }
  const mappings = sender === '' ? [] : await importMemory.mappingsOf(context.db, source)
  const reading = readList(template, workbook, { ...known, layout, mappings }) as unknown as ListReading<AnyRow>
  await context.progress(1, 3, `核对 ${reading.rows.length} 行`)

  const names = await loadNames(context)
  const rows = reading.rows.map(identifying<AnyRow>(names))
  const remembered = sender === '' ? [] : await importMemory.decisionsOf(context.db, source)
  const ruled = rulings(decisions, heldDecisions(reading.header, remembered))
  const meant = rows.flatMap((row) => names.byId.get(ruled.match(row) ?? '')?.creditCode ?? row.values.creditCode ?? [])
  const books = await knownBooks(context, meant, title)
  const entered = enterRows<AnyRow>(
    { header: reading.header, rows },
    {
      books,
      district: context.scope.district,
      rulings: ruled,
      named: (enterprise) => names.byId.get(enterprise),
      enter: (row, now) => kind.enter(row, now, newId),
      doubt: (row, now) => kind.doubt(row, now, context.today),
    },
  )
  return { workbook, reading, entered, sender, report: reportOf(kind, { workbook, reading, entered, sender }) }
}

function reportOf(
  { template }: ListKind,
  { workbook, reading, entered, sender }: Omit<Examined, 'report'>,
): Examined['report'] {
  const { accepted, unchanged, toLookAt, returned, skipped } = entered
  const problems = toldProblems(reading, entered.problems)
  const label = (key: string) => template.columns.find((it) => it.key === key)?.header ?? key
  return {
    accepted,
    toLookAt,
    returned,
    problems,
    unchanged,
    skipped,
    repeated: reading.repeats.length,
    sender,
    groups: problemGroups(problems, label),
    layout: reading.header && listLayout(template, workbook, reading.header),
  }
}
