import { creditCodeColumn, nameColumn } from '../commonColumns.ts'
import { findHeaders } from '../findHeaders.ts'
import type { Header } from '../header.ts'
import type { TemplateColumn } from '../template.ts'
import type { Workbook } from '../workbook.ts'
import type { Collection } from './collection.ts'
import { knownColumns, shownColumns, type KnownColumn } from './knownColumn.ts'

/** Where the columns of a collection stand in a workbook that came back, 1-based. */
export type ReturnHeader = {
  sheet: Header['sheet']
  row: number
  known: ReadonlyMap<KnownColumn, number>
  asked: ReadonlyMap<string, number>
}

/** The heading row of a return, or the sentence that says which columns are missing. */
export function returnHeader(collection: Collection, workbook: Workbook): ReturnHeader | { problem: string } {
  const columns = columnsOf(collection)
  const [header] = findHeaders(columns, workbook)
  const at = (key: string) => header?.columns.find((it) => it.template.key === key)?.at
  const wanted = new Set(['creditCode', ...collection.asked.map((it) => askedKey(it.header))])
  const missing = columns.filter(({ key }) => wanted.has(key) && at(key) === undefined)
  if (!header || missing.length > 0)
    return {
      problem: `表中没有找到「${missing.map((it) => it.header).join('」「')}」列，不是这次收集的表，或表头被改动`,
    }
  const places = <Key>(entries: (readonly [Key, number | undefined])[]) =>
    new Map(entries.flatMap(([key, place]) => (place === undefined ? [] : [[key, place] as const])))
  return {
    sheet: header.sheet,
    row: header.row,
    known: places(shownColumns(collection.known).map((key) => [key, at(key)])),
    asked: places(collection.asked.map((it) => [it.header, at(askedKey(it.header))])),
  }
}

function columnsOf({ known, asked }: Collection): TemplateColumn[] {
  const plain = { synonyms: [], required: false, kind: 'text', note: '', example: '' } as const
  return [
    ...shownColumns(known).map((key) => ({ ...plain, ...leading[key], key, header: knownColumns[key].header })),
    ...asked.map(({ header }) => ({ ...plain, key: askedKey(header), header })),
  ]
}

const leading: Partial<Record<KnownColumn, { synonyms: readonly string[] }>> = {
  creditCode: { synonyms: creditCodeColumn.synonyms },
  name: { synonyms: nameColumn.synonyms },
}

/** A heading may read like the key of a known column. */
function askedKey(header: string): string {
  return `asked ${header}`
}
