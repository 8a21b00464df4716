// A spreadsheet as it was received, whatever its format: plain data, so that reading it is judged without any library.

/** What a cell says: days are texts `YYYY-MM-DD`; null is an empty cell; a problem says why its value cannot be trusted. */
export type Cell = string | number | boolean | null | { problem: string }

/** `rows[0]` is the sheet's first row; rows and cells that are missing at the end are empty. */
export type ReceivedSheet = { name: string; rows: Cell[][]; spans?: readonly CellSpan[] }

/** Cells merged into one; only the first of them says anything. 1-based, both ends included. */
export type CellSpan = { top: number; left: number; bottom: number; right: number }

export type Workbook = { sheets: ReceivedSheet[] }
