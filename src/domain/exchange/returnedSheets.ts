// What goes back to the sender: a polite note, and the rows as they came, each with its reason and what to write instead.
import { normaliseHeader } from '#values/normaliseHeader.ts'
import { columnLetter } from './columnLetter.ts'
import { columnsByHeading } from './guessColumns.ts'
import type { Heading } from './headings.ts'
import type { Header } from './header.ts'
import type { ListProblem } from './listReading.ts'
import { listSheet } from './listSheet.ts'
import type { CellValue } from '#values/column.ts'
import type { PlacedCell, Sheet } from './sheet.ts'
import { returnedHeadings } from './returnedHeadings.ts'
import type { Cell } from './workbook.ts'

export type Returning = {
  file: string
  listTitle: string
  header: Header
  problems: readonly Pick<ListProblem, 'sheet' | 'row' | 'column' | 'sentence' | 'fix'>[]
  /** Who sends it back, to whom, on which day. */
  from: string
  sender: string
  day: string
  banner: string | undefined
}

/** The workbook to send back; undefined where no row is returned. */
export function returnedSheets(returning: Returning): Sheet[] | undefined {
  const { header, problems } = returning
  const rows = [...new Set(problems.filter(({ row }) => row > header.row).map(({ row }) => row))].sort((a, b) => a - b)
  return rows.length === 0 ? undefined : [note(returning, rows.length), list(returning, rows)]
}

function note({ file, listTitle, from, sender, day, banner }: Returning, rows: number): Sheet {
  const lines = [
    `${sender}：`,
    `感谢报送《${listTitle}》（文件「${file}」）。经核对，其中 ${rows} 行暂时不能登记，现原样退回，烦请核实。`,
    '一、请在工作表「退回名单」中直接修改涂色的单元格，原因和建议写在该行最后两列。',
    '二、改好后把本文件原样发回即可，不必删去这两列，也不必重报已经登记的行。',
    '三、情况属实、无需修改的，请在「退回原因」一列注明。请勿填写涉密内容和个人信息。',
    `${from}　${day}`,
  ]
  return listSheet({
    name: '说明',
    banner,
    title: '关于退回部分行的说明',
    columns: [{ header: '说明', kind: 'text', width: 100 }],
    rows: lines.map((it) => [it]),
  })
}

function list({ header, problems, banner }: Returning, numbers: readonly number[]): Sheet {
  const { sheet, headings } = header
  const known = new Set(
    columnsByHeading(
      header.columns.map(({ template }) => template),
      headings.map(flat),
    ).map(({ at }) => at),
  )
  const width = Math.max(headings.length, ...numbers.map((row) => sheet.rows[row - 1]?.length ?? 0))
  const own = Array.from({ length: width }, (_, at) => ({
    header: headingOf(at + 1, header, known),
    kind: 'text' as const,
    width: 18,
  }))
  const written = listSheet({
    name: '退回名单',
    banner,
    columns: [
      ...own,
      { header: returnedHeadings.reason, kind: 'text', width: 60 },
      { header: returnedHeadings.fix, kind: 'text', width: 40 },
    ],
    rows: numbers.map((row) => {
      const said = problems.filter((it) => it.row === row)
      const cells = Array.from({ length: width }, (_, at) => sent(sheet.rows[row - 1]?.[at] ?? null))
      return [
        ...cells,
        said.map(reasonOf).join('；'),
        said
          .map(({ fix }) => fix ?? '')
          .filter(Boolean)
          .join('；'),
      ]
    }),
  })
  return { ...written, cells: [...written.cells, ...coloured(written, { problems, numbers, width })] }
}

/** The heading over two rows in one, as it is read when the sheet comes back. */
function flat({ text }: Heading): Heading {
  return { text, names: [normaliseHeader(text)] }
}

/** A heading that only its cells or a person explained is explained in words: they are not enough to know it by again. */
function headingOf(at: number, { headings, columns }: Header, known: ReadonlySet<number>): string {
  const text = headings[at - 1]?.text ?? ''
  const found = columns.find((it) => it.at === at)
  if (!found || known.has(at)) return text || `${columnLetter(at)} 列`
  const [name] = found.template.header.split('（')
  return text === '' ? found.template.header : `${name}（${text}）`
}

/** Without the place in the old file, which the row itself now shows. */
function reasonOf({ sentence }: { sentence: string }): string {
  return sentence
    .replace(/^工作表「.*?」第 \d+ 行(?: [A-Z]+ 列)?/, '')
    .replace(/^：/, '')
    .replace(/。$/, '')
}

function coloured(
  { firstRow, rows }: Sheet,
  { problems, numbers, width }: Pick<Returning, 'problems'> & { numbers: readonly number[]; width: number },
): PlacedCell[] {
  return numbers.flatMap((number, at) => {
    const letters = new Set(problems.filter(({ row }) => row === number).map(({ column }) => column))
    return Array.from({ length: width }, (_, index) => index + 1)
      .filter((column) => letters.has(columnLetter(column)))
      .map((column) => ({
        row: firstRow + at,
        column,
        value: rows[at]?.[column - 1] ?? null,
        look: 'problem' as const,
      }))
  })
}

function sent(cell: Cell): CellValue {
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return typeof cell === 'object' ? null : cell
}
