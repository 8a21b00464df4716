import { tableLines, type TableCell } from './tableLines.ts'

/** The part of mammoth's document tree that carries text. */
export type DocxNode = {
  type: string
  children?: DocxNode[]
  value?: string
  styleName?: string | null
  colSpan?: number
  rowSpan?: number
}

/** The lines of a document, in order. */
export function docxLines({ children = [] }: DocxNode): string[] {
  return children.flatMap((node) => {
    if (node.type === 'table') return tableLines((node.children ?? []).map(cellsOf))
    return node.type === 'paragraph' ? paragraphLines(node) : docxLines(node)
  })
}

function paragraphLines(paragraph: DocxNode): string[] {
  return CONTENTS.test(paragraph.styleName ?? '') ? [] : textOf(paragraph).split('\n')
}

// The table of contents repeats every heading, and would be read as a second outline.
const CONTENTS = /^toc \d$/i

const MOST_COLUMNS = 63 // that Word allows; a damaged file may claim millions

function cellsOf({ children = [] }: DocxNode): TableCell[] {
  return children.map((cell) => ({
    paragraphs: docxLines(cell).filter((it) => it.trim() !== ''),
    columns: Math.min(cell.colSpan ?? 1, MOST_COLUMNS),
    rows: cell.rowSpan ?? 1,
  }))
}

function textOf({ type, value, children = [] }: DocxNode): string {
  return leaves[type] ?? value ?? children.map(textOf).join('')
}

/** A tab inside a paragraph is a gap; behind a tab the compiler would look for a cell. */
const leaves: Record<string, string> = { tab: ' ', break: '\n' }
