import type { CompiledPlan, PlanTable } from '#domain/plan/compiledPlan.ts'
import { tableCells, withCells } from '#domain/plan/tableCells.ts'
import { printedTables, type PrintedTable } from '#domain/plan/printedTables.ts'

export type Line = { offset: number; text: string; level: number | null; framing: boolean }
export type Block = { line: Line } | { table: PlanTable } | { grid: PrintedTable }

/** A document as blocks to print: its lines, and in place of the lines that spell out a table, the table. */
export function blocksOf(plan: CompiledPlan): Block[] {
  const blocks: Block[] = []
  let from = 0
  for (const { block, ...stretch } of tablesOf(plan)) {
    blocks.push(...linesOf(plan, from, stretch.from), block)
    from = stretch.to
  }
  return [...blocks, ...linesOf(plan, from, plan.text.length)]
}

/** Tables of units by years in the annex's own layout, all others as they are printed. */
function tablesOf(plan: CompiledPlan): { block: Block; from: number; to: number }[] {
  const annexes = asPrinted(plan).map((table) => ({
    block: { table },
    from: table.offset,
    to: endOf(plan.text, table),
  }))
  const others = printedTables(plan.text).filter((it) => !annexes.some(({ from, to }) => it.from < to && it.to > from))
  const grids = others.map((grid) => ({ block: { grid }, from: grid.from, to: grid.to }))
  return [...annexes, ...grids].sort((a, b) => a.from - b.from)
}

/** The text stays what was published: a number that a person has corrected stands here as it is printed. */
function asPrinted({ text, tables }: CompiledPlan): PlanTable[] {
  const units = { tables, indicatorTables: [], taskTables: [] }
  const printed = tableCells(units).flatMap(({ anchor, offset }) => {
    const value = NUMBER.exec(text.slice(offset, offset + 12))?.[0]
    return value === undefined ? [] : [[anchor, { value: Number(value) }] as const]
  })
  return withCells(units, new Map(printed)).tables
}

const NUMBER = /^\d+(?:\.\d+)?/

function linesOf({ text, headings }: CompiledPlan, from: number, to: number): Block[] {
  const levels = new Map(headings.map(({ offset, level }) => [offset, level]))
  const body = headings[0]?.offset ?? 0
  const blocks: Block[] = []
  let offset = from
  for (const raw of text.slice(from, to).split('\n')) {
    const shown = raw.trim()
    const at = offset + raw.indexOf(shown)
    // Before the first heading stand title, issuer and date: short lines without a full stop.
    const framing = at < body && shown.length <= 60 && !/[。：；]$/.test(shown)
    if (shown) blocks.push({ line: { offset: at, text: shown, level: levels.get(at) ?? null, framing } })
    offset += raw.length + 1
  }
  return blocks
}

/** The end of the line in which the table's last number stands. */
function endOf(text: string, { offset, offsets, rows, baseline }: PlanTable): number {
  const printed = [offset, baseline?.offset ?? 0, ...rows.flatMap((row) => [row.offset, ...Object.values(row.offsets)])]
  const last = Math.max(...printed, ...Object.values(offsets.stated), ...Object.values(offsets.sums))
  const lineEnd = text.indexOf('\n', last)
  return lineEnd === -1 ? text.length : lineEnd
}
