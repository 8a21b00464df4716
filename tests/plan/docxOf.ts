import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, type IParagraphOptions } from 'docx'
import type { PlanBlock, PlanCell } from './planBlocks.ts'

type Style = (text: string) => IParagraphOptions

/** A .docx with real headings and real tables. */
export async function docxOf(blocks: PlanBlock[], style: Style = asHeading): Promise<Uint8Array> {
  const children = blocks.map((it) => ('table' in it ? tableOf(it.table) : new Paragraph(style(it.paragraph))))
  return new Uint8Array(await Packer.toBuffer(new Document({ numbering: { config: lists }, sections: [{ children }] })))
}

function asHeading(text: string): IParagraphOptions {
  if (/^[一二三四五六]、/.test(text)) return { text, heading: 'Heading1' }
  return /^（[一二三四五六]）[^。]*$/.test(text) ? { text, heading: 'Heading2' } : { text }
}

/** The numbers are left to Word: chapters and sections are one list, the tasks another that runs through. */
export function asListItem(text: string): IParagraphOptions {
  const item = items.find(({ number }) => number.test(text))
  return item ? { text: text.replace(item.number, ''), numbering: item.numbering } : { text }
}

const items = [
  { number: /^[一二三四五六]、/, numbering: { reference: 'chapters', level: 0 } },
  { number: /^（[一二三四五六]）/, numbering: { reference: 'chapters', level: 1 } },
  { number: /^\d{1,2}\./, numbering: { reference: 'tasks', level: 0 } },
]

const lists = [
  {
    reference: 'chapters',
    levels: [
      { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
      { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
    ],
  },
  { reference: 'tasks', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] },
]

function tableOf(rows: PlanCell[][]): Table {
  return new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cellOf) })) })
}

function cellOf({ text, columns, rows }: PlanCell): TableCell {
  return new TableCell({ columnSpan: columns, rowSpan: rows, children: [new Paragraph(text)] })
}
