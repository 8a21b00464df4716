// What a list shows of its rows, said once for the page and for the file that goes out.

export type CellKind = 'text' | 'count' | 'number' | 'day' | 'share'

/** Texts, numbers, shares 0–1 and days `YYYY-MM-DD`; null leaves the cell empty. */
export type CellValue = string | number | null

/** What codes and slugs are called where people read them; an unknown one speaks for itself. */
export type Names = {
  unit(slug: string): string
  town(code: string): string
  industry(code: string): string
  operation(name: string): string
}

export type Column<Row> = {
  key: string
  header: string
  kind: CellKind
  /** The unit of a figure, such as 万元. */
  unit?: string
  /** In characters of the standard font; a Chinese character needs two. */
  width?: number
  value(row: Row, names: Names): CellValue
}
