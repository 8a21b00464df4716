// How large a sheet is printed so that it fits on A4: reckoned from the lengths of its texts, for print has no script to measure it.

/** The texts of a sheet as its printed columns hold them. */
export type PaperTexts = {
  head: readonly string[]
  clauses: readonly (readonly [clause: string, comesTo: string, sources: string])[]
  items: readonly string[]
  blocks: number
  blanks: readonly string[]
  /** The line that asks for lists, empty where none is missing. */
  lists: string
  foot: readonly string[]
}

/** `size` in pixels; `apart` where the blanks go to a second page of their own. */
export type PaperLayout = { size: number; apart: boolean }

/** The largest type with which all fits on one page; where the smallest readable one does not do, the blanks stand apart. */
export function paperLayout(texts: PaperTexts): PaperLayout {
  const whole = sizes.find((size) => answersHeight(texts, size) + blanksHeight(texts, size) <= PAGE)
  if (whole !== undefined) return { size: whole, apart: false }
  return { size: sizes.find((size) => answersHeight(texts, size) <= PAGE) ?? SMALLEST, apart: true }
}

/** A4 within its margins of 12 mm, in pixels, with room for the mark of a demonstration below. */
const WIDTH = 703
const PAGE = 990
/** 9 pixels are 6.75 points, a little above 小六. */
const SMALLEST = 9
const sizes = [12, 11.5, 11, 10.5, 10, 9.5, SMALLEST]

/** Columns in ems of the type, as eligibility.css prints them. */
const [ANSWER, SOURCES, CELL] = [5.2, 4.2, 1]

function answersHeight({ head, clauses, items, blocks, foot }: PaperTexts, size: number): number {
  const width = WIDTH / size
  const open = width - ANSWER - SOURCES
  const clauseRows = clauses.map(([clause, comesTo, sources]) =>
    Math.max(
      linesOf(`${clause}　　`, open * 0.44 - CELL),
      linesOf(comesTo, open * 0.56 - CELL),
      linesOf(sources, SOURCES - CELL),
    ),
  )
  const itemRows = items.map((it) => linesOf(it, width * 0.8 - CELL))
  const lines = [...clauseRows, ...itemRows, ...[...head, ...foot].map((it) => linesOf(it, width))]
  const rows = clauses.length + items.length + 1
  return size * (LINE * sum(lines) + ROW * rows + blocks * 1.4 + 2)
}

function blanksHeight({ blanks, lists }: PaperTexts, size: number): number {
  if (blanks.length === 0 && lists === '') return 0
  const width = WIDTH / size
  const high = blanks.map((it) => Math.max(2.45, LINE * linesOf(it, width / 2 - 4) + 0.6))
  const rows = high.filter((_, at) => at % 2 === 0).map((it, row) => Math.max(it, high[row * 2 + 1] ?? 0))
  return size * (sum(rows) + (lists === '' ? 0 : LINE * linesOf(lists, width) + 0.5) + 4)
}

const LINE = 1.4
/** Padding and line of a row. */
const ROW = 0.65

function linesOf(text: string, width: number): number {
  return sum(text.split('\n').map((it) => Math.max(1, Math.ceil(emsOf(it) / width))))
}

/** A Chinese character is one em, a Latin letter or a digit a little more than half. */
function emsOf(text: string): number {
  return sum([...text].map((it) => (it.charCodeAt(0) < 0x250 ? 0.56 : 1)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
