import { columnLetter } from '#domain/exchange/columnLetter.ts'
import type { Header } from '#domain/exchange/header.ts'
import { headingPrint } from '#domain/exchange/headings.ts'
import { newId } from '#store/database/newId.ts'
import * as importMemory from '#store/exchange/importMemory.ts'
import type { Context } from '../door/context.ts'
import type { Examined } from './examineList.ts'
import type { ImportInput } from './importInput.ts'
import type { ListKind } from './listKind.ts'

type Remembered = Pick<Examined, 'entered'> & {
  header: Pick<Header, 'headings' | 'columns'> | null
  source: { sender: string }
  input: ImportInput
  kind: ListKind
}

/** Keeps what a person said of a list, so that the next one of the same sender needs not be asked about again; answers how much. */
export async function rememberList(
  { db, scope, now }: Context,
  batch: string,
  { header: read, entered, source: { sender }, input, kind }: Remembered,
): Promise<number> {
  // Nobody's lists teach nothing of anybody's next one.
  if (sender === '') return 0
  const source = { districtCode: scope.district, sender, template: kind.template.id, knownFrom: now, batch }
  const corrected = Object.keys(input.mapping).length > 0 || input.headerRow !== undefined
  const header = corrected ? read : null
  const mapping = Object.fromEntries(header?.columns.map((it) => [columnLetter(it.at), it.template.key]) ?? [])
  await importMemory.record(db, {
    mappings: header
      ? [{ ...source, id: newId(), headings: headingPrint(header.headings), mapping: JSON.stringify(mapping) }]
      : [],
    decisions: entered.decided.map((it) => ({ ...source, id: newId(), ...it })),
  })
  return (header ? 1 : 0) + entered.decided.length
}
