import { identifying } from '#domain/exchange/identify.ts'
import { knownNames } from '#domain/exchange/knownNames.ts'
import { ledgerRows, type LedgerRows } from '#domain/exchange/ledgerRows.ts'
import { ledgerTemplate } from '#domain/exchange/ledgerTemplate.ts'
import { listLayout } from '#domain/exchange/listLayout.ts'
import type { ListReading } from '#domain/exchange/listReading.ts'
import { problemGroups } from '#domain/exchange/problemKinds.ts'
import { readList } from '#domain/exchange/readList.ts'
import { rulings } from '#domain/exchange/rulings.ts'
import { toldProblems } from '#domain/exchange/toldProblems.ts'
import { enterpriseField, type LedgerText } from '#domain/ledgers/ledgerText.ts'
import { readApart } from '#files/exchange/readApart.ts'
import * as ledgerEntries from '#store/ledgers/ledgerEntries.ts'
import type { Context } from '../door/context.ts'
import type { ImportInput } from '../exchange/importInput.ts'
import type { ImportOutput } from '../exchange/importOutput.ts'
import type { AnyRow } from '../exchange/listKind.ts'
import { loadNames } from '../exchange/loadNames.ts'
import { readContext } from '../exchange/readContext.ts'
import { refuseRestricted } from '../exchange/refuseRestricted.ts'
import { amongWhom } from './ownEnterprise.ts'

type Examined = { report: Omit<ImportOutput, 'batch'>; rows: LedgerRows; reading: ListReading<AnyRow> }

/** What a list says and what would come of it in a ledger; nothing is written. */
export async function examineLedger(context: Context, ledger: LedgerText, input: ImportInput): Promise<Examined> {
  const { db, scope, now, today } = context
  await context.progress(0, 3, '读取文件')
  const workbook = await readApart(input.file, () => context.progress(0, 3, '读取文件'))
  refuseRestricted(input.file, workbook)
  const template = ledgerTemplate(ledger)
  const reading = readList(template, workbook, {
    ...(await readContext(context)),
    layout: layoutOf(input),
  }) as unknown as ListReading<AnyRow>
  await context.progress(1, 3, `核对 ${reading.rows.length} 行`)

  const among = await amongWhom(context)
  const all = await loadNames(context)
  const names = among ? knownNames(all.all.filter((it) => among.includes(it.enterprise))) : all
  const identify = identifying<AnyRow>(names)
  const sent = reading.rows.map((row) => (speaksOfOne(ledger, row) ? identify(row) : row))
  const known = await ledgerEntries
    .holding(db, { district: scope.district, knownBy: now }, { ledger: ledger.id, among })
    .execute()
  const ruled = rulings(input.decisions, [])
  const rows = ledgerRows({ header: reading.header, rows: sent }, { ledger, known, names, rulings: ruled, today })
  const { added: _added, whole: _whole, ...counts } = rows
  const problems = toldProblems(reading, rows.problems)
  const label = (key: string) => template.columns.find((it) => it.key === key)?.header ?? key
  const layout = reading.header && listLayout(template, workbook, reading.header)
  const counted = { ...counts, repeated: reading.repeats.length }
  const report = { ...counted, problems, layout, groups: problemGroups(problems, label), sender: input.sender ?? '' }
  return { report, rows, reading }
}

function layoutOf({ sheet, headerRow, mapping }: ImportInput) {
  return { mapping, ...(sheet === undefined ? {} : { sheet }), ...(headerRow === undefined ? {} : { headerRow }) }
}

/** Whether a row means some enterprise: where a ledger can do without, a row that names none means none. */
function speaksOfOne(ledger: LedgerText, { sent }: ListReading<AnyRow>['rows'][number]): boolean {
  const owner = enterpriseField(ledger)
  return owner !== undefined && (owner.required || sent.creditCode !== '' || sent.name !== '')
}
