import type { z } from 'zod'
import { fileRow } from '../books/fileRow.ts'
import type { FactsText } from '../factText.ts'
import type { FactsFile } from '../facts/readFacts.ts'
import type { Addition } from './addition.ts'

type File = z.output<typeof FactsFile>

/**
 * The file with so many more rows of each kind. A list that nobody knows becomes one of just those rows: a number given for it,
 * nought too, says that it is whole.
 */
export function withAdditions(file: File, added: readonly { of: Addition; count: number }[], texts: FactsText): File {
  const collections = { ...file.collections }
  for (const { of, count } of added) {
    const text = texts.collections.find(({ id }) => id === of.collection)
    const rows = Array.from({ length: count }, () => fileRow(of.row, text))
    collections[of.collection] = [...(collections[of.collection] ?? []), ...rows]
  }
  return { ...file, collections }
}
