// What could not be read as it stands: the rest was compiled, and people should look here first.
import type { LintFinding, Place } from '../compiledPlan.ts'
import type { Reading } from '../reading/normalise.ts'
import type { Item } from '../reading/outline.ts'
import type { Grid } from '../tables/tableGrid.ts'
import type { TaskReading } from '../units/tasks.ts'

type Read = { reading: Reading; title: string; items: Item[]; found: TaskReading[]; grids: Grid[] }

/** Findings about the form of a document: no numbering, brackets that stay open, rows without columns, control characters. */
export function readingFindings({ reading, title, items, found, grids }: Read): LintFinding[] {
  return [
    ...unnumbered(reading, items),
    ...(title === '' && items.length > 0 ? [untitled(reading)] : []),
    ...found.flatMap(({ task, openBrackets }) => openBrackets.map((it) => openBracket(reading, task.number, it))),
    ...found.flatMap(({ task, span }) => (task.number === '' ? [lostNumber(reading, span)] : [])),
    ...grids.flatMap((grid) => [...overlong(grid), ...short(grid)]),
    ...strays(reading),
  ]
}

const SNIPPET = 24

function unnumbered({ text }: Reading, items: Item[]): LintFinding[] {
  if (items.length > 0) return []
  const sentence = '全文没有“一、”“（一）”“1.”一类的序号，读不出任务；请检查文件是否完整，或补上序号后再编译。'
  return [{ id: 'no-numbering@0', severity: 'error', sentence, places: [{ offset: 0, text: text.slice(0, SNIPPET) }] }]
}

function untitled({ text }: Reading): LintFinding {
  const sentence = '文首没有读到方案的标题；请核对文件开头是否完整，采用时请填写标题。'
  return { id: 'no-title@0', severity: 'warning', sentence, places: [{ offset: 0, text: text.slice(0, SNIPPET) }] }
}

function openBracket({ text }: Reading, number: string, { start, end }: { start: number; end: number }): LintFinding {
  const place: Place = { offset: start, text: text.slice(start, Math.min(end, start + SNIPPET)) }
  const sentence = `“${number || '无序号'}”项中的括号没有收尾，已读到该项末尾为止；请核对责任单位是否完整。`
  return { id: `open-bracket@${start}`, severity: 'warning', sentence, places: [place] }
}

function lostNumber({ text }: Reading, { start, end }: { start: number; end: number }): LintFinding {
  const words = text.slice(start, Math.min(end, start + SNIPPET)).trim()
  const sentence = `“${words}”一段没有序号，前后序号又缺一项，已作为单独一项任务；请核对原文序号。`
  return { id: `lost-number@${start}`, severity: 'warning', sentence, places: [{ offset: start, text: words }] }
}

function overlong({ title, columns, overlong: cells }: Grid): LintFinding[] {
  if (cells.length === 0) return []
  const sentence = `《${title}》表头有${columns.length}列，另有${cells.length}个单元格超出表头，未计入；请核对表格。`
  return [
    {
      id: `overlong-row@${cells[0]?.offset}`,
      severity: 'warning',
      sentence,
      places: cells.map(({ offset, text }) => ({ offset, text })),
    },
  ]
}

function short({ title, columns, short: cells }: Grid): LintFinding[] {
  const [first] = cells
  if (!first) return []
  const sentence = `《${title}》表头有${columns.length}列，另有${cells.length}行不足此数，已从左起对应；请核对表格。`
  const places = cells.map(({ offset, text }) => ({ offset, text }))
  return [{ id: `short-row@${first.offset}`, severity: 'warning', sentence, places }]
}

function strays({ text, strays: offsets }: Reading): LintFinding[] {
  const [first] = offsets
  if (first === undefined) return []
  const sentence = `文中有${offsets.length}个看不见的控制字符，已当作空格；请核对转换前的原文。`
  return [
    {
      id: `control-characters@${first}`,
      severity: 'notice',
      sentence,
      places: [{ offset: first, text: text.slice(first, first + SNIPPET) }],
    },
  ]
}
