import { moneyOf, type Fen } from '#values/money.ts'
import type { CollectionText } from '../factText.ts'
import type { Row } from '../facts/dossier.ts'
import type { Figure } from '../facts/readFigure.ts'

/** A row as a facts file writes it: money with its unit. */
export function fileRow(row: Row, text: CollectionText | undefined): Record<string, Figure> {
  const isMoney = (name: string) => text?.fields.find(({ id }) => id === name)?.kind === 'money'
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, isMoney(name) ? moneyOf(cell as Fen, '元') : cell]),
  )
}
