// The returned rows of a batch, read again from its kept file, or of a trial run.
import { Refusal } from '#domain/access/refusal.ts'
import { findHeaders } from '#domain/exchange/findHeaders.ts'
import { ledgerTemplate } from '#domain/exchange/ledgerTemplate.ts'
import type { Returning } from '#domain/exchange/returnedSheets.ts'
import type { Template } from '#domain/exchange/template.ts'
import { readApart } from '#files/exchange/readApart.ts'
import * as attachments from '#store/exchange/attachments.ts'
import * as importMemory from '#store/exchange/importMemory.ts'
import * as batches from '#store/exchange/batches.ts'
import type { Context } from '../door/context.ts'
import { examineList } from './examineList.ts'
import type { ImportInput } from './importInput.ts'
import { listKinds, type ListName } from './listKind.ts'

type Returned = Omit<Returning, 'from' | 'day' | 'banner'>

export async function returnedByTrial(
  context: Context,
  { list, input }: { list: ListName; input: ImportInput },
): Promise<Returned | undefined> {
  const { reading, entered, sender } = await examineList(context, input, listKinds[list])
  if (!reading.header) return undefined
  const problems = ofReturnedRows(entered.problems, ({ weight }) => weight === 'returned')
  return { file: input.file.name, listTitle: listKinds[list].template.title, header: reading.header, problems, sender }
}

export async function returnedByBatch({ db, scope, texts }: Context, id: string): Promise<Returned | undefined> {
  const batch = await batches.find(db, scope.district, id)
  if (!batch) throw new Refusal('not-found', '没有这个导入批次，请刷新后再办')
  const template = templateOf(texts, batch.template)
  const kept = await attachments.find(db, scope.district, batch.fileSha256)
  if (!template || !kept) return undefined
  const layout = {
    mapping: {},
    ...(batch.sheet === '' ? {} : { sheet: batch.sheet }),
    ...(batch.headerRow === null ? {} : { headerRow: batch.headerRow }),
  }
  const workbook = await readApart({ name: batch.fileName, bytes: kept.bytes })
  const source = { district: scope.district, sender: batch.sender, template: batch.template }
  const mappings = batch.sender === '' ? [] : await importMemory.mappingsOf(db, source)
  const [header] = findHeaders(template.columns, workbook, { layout, mappings })
  if (!header) return undefined
  const problems = ofReturnedRows(await batches.problemsOf(db, scope.district, id), ({ pile }) => pile === 'returned')
  return {
    file: batch.fileName,
    listTitle: template.title,
    header,
    problems: problems.map(({ fix, ...it }) => ({ ...it, fix: fix ?? undefined })),
    sender: batch.sender,
  }
}

/** Whatever is to be said of a row that goes back, so that it does not go back again for a doubt its sender was not told. */
function ofReturnedRows<Problem extends { row: number }>(
  problems: readonly Problem[],
  isReturned: (problem: Problem) => boolean,
): Problem[] {
  const returned = new Set(problems.filter(isReturned).map(({ row }) => row))
  return problems.filter(({ row }) => returned.has(row))
}

/** The template of a kind of list, or of the ledger a batch is called by. */
function templateOf(texts: Context['texts'], id: string): Template | undefined {
  const ledger = [...texts.ledgers.values()].find(({ title }) => title === id)
  return ledger ? ledgerTemplate(ledger) : Object.values(listKinds).find(({ template }) => template.id === id)?.template
}
