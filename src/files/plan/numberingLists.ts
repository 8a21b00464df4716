import { wordValue } from './wordValue.ts'

/** How one level of a list is numbered. `text` is as in Word: 第%1条, %1.%2. */
export type ListLevel = { start: number; format: string; text: string; style: string | undefined; restarts: boolean }
/** A list in use. Lists with the same `count` go on counting each other's items; `restart` is where a level begins anew. */
export type NumberingList = { count: string; levels: ListLevel[]; restart: (number | undefined)[] }

/** The lists of `word/numbering.xml` by their number (ECMA-376 17.9). */
export function numberingLists(xml: string): Map<string, NumberingList> {
  const kinds = new Map(elements(xml, 'abstractNum').map((it) => [attribute(it, 'abstractNumId'), levelsOf(it)]))
  return new Map(
    elements(xml, 'num').map((it) => {
      const count = wordValue(it, 'abstractNumId') ?? ''
      return [attribute(it, 'numId'), { count, levels: kinds.get(count) ?? [], restart: restartsOf(it) }]
    }),
  )
}

function levelsOf(kind: string): ListLevel[] {
  const levels: ListLevel[] = []
  for (const it of elements(kind, 'lvl'))
    levels[Number(attribute(it, 'ilvl'))] = {
      start: Number(wordValue(it, 'start') ?? 1),
      format: wordValue(it, 'numFmt') ?? 'decimal',
      text: wordValue(it, 'lvlText') ?? '',
      style: wordValue(it, 'pStyle'),
      restarts: wordValue(it, 'lvlRestart') !== '0',
    }
  return levels
}

function restartsOf(list: string): (number | undefined)[] {
  const restarts: (number | undefined)[] = []
  for (const it of elements(list, 'lvlOverride')) {
    const start = wordValue(it, 'startOverride')
    if (start !== undefined) restarts[Number(attribute(it, 'ilvl'))] = Number(start)
  }
  return restarts
}

function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<w:${name}\\s[\\s\\S]*?</w:${name}>`, 'g')) ?? []
}

function attribute(element: string, name: string): string {
  return new RegExp(`w:${name}="([^"]*)"`).exec(element)?.[1] ?? ''
}
