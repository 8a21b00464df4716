import type { Cell } from '../workbook.ts'

/** A cell as the text that people see; empty where it holds a fault. */
export function cellText(cell: Cell | undefined): string {
  return cell === null || cell === undefined || typeof cell === 'object' ? '' : String(cell).trim()
}
