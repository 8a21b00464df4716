import { normaliseHeader } from '#values/normaliseHeader.ts'
import type { Cell, ReceivedSheet } from './workbook.ts'

/** The heading over one column: as it was sent, and every text it may be known by, the nearest to the rows first. */
export type Heading = { text: string; names: string[] }

/** One row of headings, or two or three of which the upper ones stand over groups of columns. */
export type HeadingRows = { row: number; depth: 1 | 2 | 3 }

/** What one row of headings says over a column; `wide` where it stands over several. */
type Part = { text: string; wide: boolean }

/** The headings that end in a row; a heading that spans several columns stands over each of them. */
export function headingsAt(sheet: ReceivedSheet, { row, depth }: HeadingRows): Heading[] {
  const levels = Array.from({ length: depth }, (_, at) => sheet.rows[row - depth + at] ?? [])
  const width = Math.max(...levels.map((cells) => cells.length))
  const groups = groupsIn(sheet, row)
  const below = (level: number, at: number) => levels.slice(level + 1).some((cells) => textOf(cells[at]) !== '')
  const parts = levels.map((cells, level) =>
    level === depth - 1
      ? Array.from({ length: width }, (__, at) => ({
          text: textOf(cells[at]),
          wide: groups.has(at),
        }))
      : spread(sheet, { row: row - depth + level + 1, width, goesOn: (at) => below(level, at) }),
  )
  return Array.from({ length: width }, (_, at) => heading(parts.map((level) => level[at] ?? { text: '', wide: false })))
}

/** By these a later list with the same headings is known again. */
export function headingPrint(headings: readonly Heading[]): string {
  return headings
    .map(({ text }) => normaliseHeader(text))
    .join('|')
    .replace(/\|+$/, '')
}

/** 证书信息 over 编号 means 证书编号; what stands over a group is not the heading of one column in it. */
function heading(levels: readonly Part[]): Heading {
  const said = levels.filter(({ text }, at) => text !== '' && text !== levels[at + 1]?.text)
  const [last, ...above] = said.toReversed()
  if (!last) return { text: '', names: [] }
  const joined = above.flatMap(({ text }) => [text + last.text, group(text) + last.text])
  const all = above.length > 0 ? said.map(({ text }) => group(text)).join('') : ''
  const own = above.filter(({ wide }) => !wide).map(({ text }) => text)
  const names = [...(last.wide ? [] : [last.text]), ...joined, all, ...own].map(normaliseHeader)
  return { text: said.map(({ text }) => text).join(' '), names: [...new Set(names.filter(Boolean))] }
}

function group(text: string): string {
  return text.replace(/(?:信息|情况|资料)$/, '')
}

/** The columns of merged headings that have different things below them: such a one is a group, whatever it says. */
function groupsIn({ rows, spans = [] }: ReceivedSheet, row: number): Set<number> {
  const merged = spans.filter(({ bottom, left, right }) => bottom === row && right > left)
  const below = rows[row] ?? []
  const several = merged.filter(
    ({ left, right }) => below.slice(left - 1, right).filter((it) => it !== null).length > 1,
  )
  return new Set(several.map(({ left }) => left - 1))
}

type Spreading = { row: number; width: number; goesOn(at: number): boolean }

/** An upper heading goes on to the right: over the cells merged into it, or where only lower ones stand. */
function spread({ rows, spans = [] }: ReceivedSheet, { row, width, goesOn }: Spreading): Part[] {
  const cells = rows[row - 1] ?? []
  const merged = spans.filter(({ top, bottom, left, right }) => top <= row && row <= bottom && right > left)
  const starts: number[] = []
  for (let at = 0; at < width; at++) {
    const own = textOf(cells[at]) !== ''
    const before = starts[at - 1] ?? -1
    const span = merged.find(({ left }) => left === before + 1)
    const covered = span ? at < span.right : merged.length === 0 && goesOn(at)
    starts.push(own ? at : before >= 0 && covered ? before : -1)
  }
  return starts.map((start) => ({ text: textOf(cells[start]), wide: starts.filter((it) => it === start).length > 1 }))
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.trim() : ''
}
