import { Refusal } from '#domain/access/refusal.ts'
import { identityColumn, identitySentence } from '#domain/exchange/identityColumn.ts'
import { layoutSentence, restrictedLayout } from '#domain/exchange/restrictedLayout.ts'
import type { Workbook } from '#domain/exchange/workbook.ts'
import { besideTexts } from '#files/exchange/besideTexts.ts'
import type { FileInput } from '../door/files.ts'
import { refuseMarked } from './refuseMarked.ts'

/**
 * Refuses a list that may not be kept: with a secrecy marking in its name, its sheets (hidden ones too), its first rows, its
 * cells or beside them; laid out as a statistical form, a tax return or a roster; or with identity numbers.
 */
export function refuseRestricted(file: FileInput, workbook: Workbook): void {
  const { sheets } = workbook
  const heads = sheets.flatMap(({ name, rows }) => [name, ...textsOf(rows.slice(0, HEAD_ROWS))])
  refuseMarked(file.name, textsIn(sheets), [
    file.name.replace(/\.\w+$/, ''),
    ...heads,
    ...besideTexts(file.bytes, file.name),
  ])
  const layout = restrictedLayout(workbook)
  if (layout) throw new Refusal('not-allowed', layoutSentence(file.name, layout))
  const identity = identityColumn(workbook)
  if (identity) throw new Refusal('not-allowed', identitySentence(file.name, identity))
}

/** Above the header of a list stand its title and what marks it. */
const HEAD_ROWS = 5

function textsOf(rows: Workbook['sheets'][number]['rows']): string[] {
  return rows.flat().filter((cell) => typeof cell === 'string')
}

function* textsIn(sheets: Workbook['sheets']): Generator<string> {
  for (const { rows } of sheets) for (const cells of rows) yield* textsOf([cells])
}
