import type { CompiledPlan, PlanTable } from '#domain/plan/compiledPlan.ts'

export type Line = { offset: number; text: string; level: number | null; framing: boolean }
export type Block = { line: Line } | { table: PlanTable }

/** A document as blocks to print: its lines, and in place of the lines that spell out a table, the table. */
export function blocksOf(plan: CompiledPlan): Block[] {
  const blocks: Block[] = []
  let from = 0
  for (const table of [...plan.tables].sort((a, b) => a.offset - b.offset)) {
    blocks.push(...linesOf(plan, from, table.offset), { table })
    from = endOf(plan.text, table)
  }
  return [...blocks, ...linesOf(plan, from, plan.text.length)]
}

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
