import type { z } from 'zod'
import { figureKey } from '../facts/dossier.ts'
import { FactsFile } from '../facts/readFacts.ts'

type File = z.output<typeof FactsFile>

/** A facts file with only some of its facts, by `fact` or `fact year`, and its lists as chosen. */
export function chosenFacts({ facts, collections }: File, keys: readonly string[]): File {
  const kept = Object.entries(facts).flatMap(([id, given]) => {
    if (keys.includes(id)) return [[id, given] as const]
    if (typeof given !== 'object') return []
    const years = Object.entries(given).filter(([year]) => keys.includes(figureKey(id, Number(year))))
    return years.length > 0 ? [[id, Object.fromEntries(years)] as const] : []
  })
  const lists = Object.entries(collections).filter(([id]) => keys.includes(id))
  return FactsFile.parse({ facts: Object.fromEntries(kept), collections: Object.fromEntries(lists) })
}
