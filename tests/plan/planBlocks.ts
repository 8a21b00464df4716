import { readFileSync } from 'node:fs'

export type PlanCell = { text: string; columns: number; rows: number }
/** A plan as its author drew it: paragraphs, and tables with merged cells. */
export type PlanBlock = { paragraph: string } | { table: PlanCell[][] }

export const planText = readFileSync(
  new URL('../../policy/plans/qianjiang-2023-2027/document.txt', import.meta.url),
  'utf8',
)

/** The plan of the policy folder, its tables put back as they were merged before they were saved as text. */
export function planBlocks(): PlanBlock[] {
  return planText.split(/((?:^\t.*\n(?:^\n)?)+)/m).flatMap((part): PlanBlock[] => {
    if (part.startsWith('\t')) return [{ table: merged(rowsOf(part)) }]
    return part
      .replace(/\n$/, '')
      .split('\n')
      .map((paragraph) => ({ paragraph }))
  })
}

function rowsOf(table: string): string[][] {
  return table
    .trimEnd()
    .split('\n\n')
    .map((row) => row.split('\n').map((cell) => cell.slice(1)))
}

/** The number and the name stand over both rows of the header, every year over two columns, the district's totals over all units. */
function merged([years = [], kinds = [], ...body]: string[][]): PlanCell[][] {
  const upright = kinds.findIndex((it) => it !== '')
  const header = years.map((text, at) => ({ text, columns: at < upright ? 1 : 2, rows: at < upright ? 2 : 1 }))
  const lower = kinds.slice(upright).map((text) => ({ text, columns: 1, rows: 1 }))
  return [header, lower, ...body.map((row, top) => row.flatMap((text, at) => bodyCell(body, { text, top, at })))]
}

function bodyCell(body: string[][], { text, top, at }: { text: string; top: number; at: number }): PlanCell[] {
  if (text === '合计') return [{ text, columns: 2, rows: 1 }]
  if (text === '') return []
  const overAll = body.slice(1, -1).every((row) => row[at] === '')
  return [{ text, columns: 1, rows: overAll && top === 0 ? body.length : 1 }]
}
