import { expect, test } from 'vitest'
import { pdfLines } from './pdfLines.ts'
import type { PdfRow } from './pdfRows.ts'

const SIZE = 16
const [LEFT, RIGHT] = [80, 80 + 28 * SIZE]

test('a sentence that the width of the page breaks is whole again, across pages too', () => {
  const full = '字'.repeat(28)
  const pages = [
    [row(`　　${full.slice(2)}`, LEFT + 2 * SIZE), row(full), row('— 1 —', 280)],
    [row('完。'), row('一、总体要求', LEFT + 2 * SIZE), row('— 2 —', 280)],
  ]

  expect(pdfLines(pages.map((rows, page) => rows.map((it) => ({ ...it, page }))))).toEqual([
    `${full.slice(2)}${full}完。`,
    '一、总体要求',
  ])
})

test('where nothing is indented, a number after a whole sentence begins an item', () => {
  const full = `${'字'.repeat(27)}。`

  expect(pdfLines([[row(full), row('（二）主要目标'), row(full), row('到2025年')]])).toEqual([
    full,
    '（二）主要目标',
    `${full}到2025年`,
  ])
})

test('words below each other are cells, and a header between two columns is that of both', () => {
  const rows = [
    cells(['部门', 100], ['2023年', 275], ['备注', 500]),
    cells(['新增', 250], ['总数', 300], ['无', 400]),
    cells(['1', 80], ['区科技局', 100], ['21', 250], ['485', 300], ['好', 500]),
    cells(['2', 80], ['区商务委', 100], ['3', 250], ['.', 300], ['差', 500]),
  ]

  expect(pdfLines([rows]).join('|')).toContain('2023年新增|\t2023年总数')
})

function row(text: string, x = LEFT): PdfRow {
  const words = text.trim()
  const right = Math.min(RIGHT, x + words.length * SIZE)
  return { segments: [{ text: words, x, right }], parts: 1, x, right, size: SIZE, page: 0 }
}

/** Words by the middle of their column. */
function cells(...words: [string, number][]): PdfRow {
  const segments = words.map(([text, middle]) => ({ text, x: middle - 10, right: middle + 10 }))
  return { segments, parts: segments.length, x: 0, right: 0, size: SIZE, page: 0 }
}
