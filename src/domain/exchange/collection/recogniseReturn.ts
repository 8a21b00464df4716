import { normaliseName } from '#values/normaliseName.ts'
import type { Workbook } from '../workbook.ts'
import { cellText } from './cellText.ts'
import type { Collection, CollectionPart, SentRow } from './collection.ts'
import { readMark, type CollectionMark } from './collectionMark.ts'
import { returnHeader, type ReturnHeader } from './returnHeader.ts'

export type Recognised = {
  part: CollectionPart
  /** The hidden sheet, where it is there and can be trusted. */
  mark: CollectionMark | undefined
  header: ReturnHeader
}

export type Expected = { collection: Collection; parts: readonly CollectionPart[]; rows: readonly SentRow[] }

/**
 * Whose return a workbook is: by its hidden sheet, unless its enterprises speak against it; else by headings, credit codes
 * and the name of the file. A sentence where that leaves a doubt: whose return it is, is never guessed.
 */
export function recogniseReturn(
  { collection, parts, rows }: Expected,
  { workbook, file }: { workbook: Workbook; file: string },
): Recognised | { problem: string } {
  const mark = readMark(workbook)
  if (mark && mark.collection !== collection.id && /^[0-9a-f-]{36}$/.test(mark.collection))
    return { problem: '是另一次收集的回表，请到那一次收集里上传' }
  const header = returnHeader(collection, workbook)
  if ('problem' in header) return header
  const counted = partsByCodes(header, rows)
  const marked = mark && mark.collection === collection.id ? parts.find(({ id }) => id === mark.part) : undefined
  const [first, second] = counted
  if (marked) {
    if (first === undefined || counted.some(({ part }) => part === marked.id)) return { part: marked, mark, header }
    const other = parts.find(({ id }) => id === first.part)
    return { problem: `隐藏的回收标识写的是「${marked.name}」，表中却是「${other?.name}」的企业，请核对后用原文件重报` }
  }
  const named = parts.filter(({ name }) => normaliseName(file).includes(normaliseName(name)))
  const clear = first !== undefined && (second === undefined || first.count > second.count) ? [first.part] : []
  const found = named.length === 1 ? named : parts.filter(({ id }) => clear.includes(id))
  if (found[0] && (first === undefined || counted.some(({ part }) => part === found[0]?.id)))
    return { part: found[0], mark: undefined, header }
  return {
    problem: '回收标识丢失，也不能由表中的企业和文件名认出是哪个单位的，请用下发的原文件重报，或在文件名里写上单位名称',
  }
}

/** How many of a part's enterprises stand in the sheet, most first. */
function partsByCodes({ sheet, row, known }: ReturnHeader, rows: readonly SentRow[]) {
  const place = known.get('creditCode') ?? 0
  const codes = new Set(sheet.rows.slice(row).map((cells) => cellText(cells[place - 1]).toUpperCase()))
  const counts = new Map<string, number>()
  for (const { part, creditCode } of rows) if (codes.has(creditCode)) counts.set(part, (counts.get(part) ?? 0) + 1)
  return [...counts].map(([part, count]) => ({ part, count })).sort((one, other) => other.count - one.count)
}
