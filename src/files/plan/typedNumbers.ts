// Word counts lists while it draws them: 一、 and 1. are nowhere in the text. The library keeps a list's level, but not its
// numbers, so they are typed in before it reads the document.
import type { DocxParts } from './docxParts.ts'
import { listCounter } from './listCounter.ts'
import { numberingLists, type NumberingList } from './numberingLists.ts'
import { wordValue } from './wordValue.ts'

/** The document's XML, every item of a numbered list with its number as text. */
export function typedNumbers({ document, numbering, styles }: DocxParts): string {
  const lists = numberingLists(numbering)
  return lists.size > 0 ? typed(document, { lists, styles: numberedStyles(styles, lists) }) : document
}

type Item = { id: string; level: number }
type Numbering = { lists: Map<string, NumberingList>; styles: Map<string, Item> }

/** What a paragraph says of itself; what it said before a tracked change does not count. */
const PROPERTIES = /<w:pPr>([\s\S]*?)(?:<w:pPrChange[\s\S]*?<\/w:pPrChange>)?<\/w:pPr>/g
const DELETED = /<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<w:del\s/

function typed(document: string, { lists, styles }: Numbering): string {
  const count = listCounter()
  return document.replaceAll(PROPERTIES, (whole, properties: string) => {
    const item = itemOf(properties, styles)
    const list = item && lists.get(item.id)
    const number = list && !DELETED.test(properties) ? count({ list, ...item }) : ''
    return number ? `${whole}<w:r><w:t xml:space="preserve">${number}</w:t></w:r>` : whole
  })
}

/** A paragraph's own list, else that of its style. */
function itemOf(properties: string, styles: Map<string, Item>): Item | undefined {
  const ofStyle = styles.get(wordValue(properties, 'pStyle') ?? '')
  if (!properties.includes('<w:numPr>')) return ofStyle
  return {
    id: wordValue(properties, 'numId') ?? ofStyle?.id ?? '',
    level: Number(wordValue(properties, 'ilvl') ?? ofStyle?.level ?? 0),
  }
}

/** A style names its list; which level it is, the list says, or the style itself. A style without a list has that of its base. */
function numberedStyles(xml: string, lists: Map<string, NumberingList>): Map<string, Item> {
  const found = new Map<string, Item>()
  for (const [style, id = ''] of xml.matchAll(/<w:style\s[^>]*w:styleId="([^"]*)"[\s\S]*?<\/w:style>/g)) {
    const inherited = found.get(wordValue(style, 'basedOn') ?? '')
    const list = style.includes('<w:numPr>') ? wordValue(style, 'numId') : undefined
    const level = lists.get(list ?? inherited?.id ?? '')?.levels.findIndex((it) => it?.style === id) ?? -1
    const item = list ? { id: list, level: Number(wordValue(style, 'ilvl') ?? 0) } : inherited
    if (item) found.set(id, level >= 0 ? { ...item, level } : item)
  }
  return found
}
