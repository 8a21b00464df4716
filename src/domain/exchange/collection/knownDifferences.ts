import { normaliseName } from '#values/normaliseName.ts'
import { cellText } from './cellText.ts'
import type { SentRow } from './collection.ts'
import { knownColumns } from './knownColumn.ts'
import type { ReturnHeader } from './returnHeader.ts'

/** A locked cell that came back changed: it is shown, not taken. */
export type KnownDifference = { header: string; sent: string; received: string }

/** What in the locked cells of a row is not as it was sent; brackets and spaces make no difference. */
export function knownDifferences({ sheet, known }: ReturnHeader, sheetRow: number, sent: SentRow): KnownDifference[] {
  return [...known].flatMap(([column, place]) => {
    const received = cellText(sheet.rows[sheetRow - 1]?.[place - 1])
    const was = sent.known[column] ?? ''
    return normaliseName(received) === normaliseName(was)
      ? []
      : [{ header: knownColumns[column].header, sent: was, received }]
  })
}
