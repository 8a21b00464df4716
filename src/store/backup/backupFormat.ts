// A backup is gzip over lines of JSON: a header, the key files, then per table its columns, its rows and its seal, and the manifest
// last, so that it can be written while it is read and a file cut short has no end.

/** Version 1 of the format. `migrations` are those the database had, in order; their count is its schema version. */
export type BackupHeader = {
  backup: 'beizeng'
  format: 1
  madeAt: string
  migrations: { number: number; name: string; sha256: string }[]
}

export type KeyLine = { key: string; base64: string }

/** Announces the rows of a table. Every value of a row is the text PostgreSQL writes for it, or null. */
export type TableLine = { table: string; columns: string[] }
export type Row = (string | null)[]

/** What a table held: `sha256` is over its row lines, each with its line end, in the order of the primary key. */
export type TableSeal = { table: string; rows: number; sha256: string }
export type SealLine = { seal: TableSeal }

/** The last line. `sha256` is over everything before it. */
export type ManifestLine = { manifest: TableSeal[]; sha256: string }

export type BackupLine = BackupHeader | KeyLine | TableLine | Row | SealLine | ManifestLine
