import { expect, test } from 'vitest'
import { docxLines, type DocxNode } from './docxLines.ts'

const words = (value: string): DocxNode => ({ type: 'run', children: [{ type: 'text', value }] })
const paragraph = (...children: DocxNode[]): DocxNode => ({ type: 'paragraph', children })
const document = (...children: DocxNode[]): DocxNode => ({ type: 'document', children })

test('a tab or a line break inside a paragraph makes no cell of it', () => {
  const item = paragraph(words('附件：'), { type: 'tab' }, words('1．任务分解表'), { type: 'break' }, words('2．清单'))

  expect(docxLines(document(item))).toEqual(['附件： 1．任务分解表', '2．清单'])
})

test('the table of contents is no second outline', () => {
  const entry = { ...paragraph(words('一、总体要求1')), styleName: 'toc 1' }

  expect(docxLines(document(entry, paragraph(words('一、总体要求'))))).toEqual(['一、总体要求'])
})

test('a cell knows how far it spreads', () => {
  const cell = (text: string, spread = {}): DocxNode => ({
    type: 'tableCell',
    children: [paragraph(words(text))],
    ...spread,
  })
  const row = (...children: DocxNode[]): DocxNode => ({ type: 'tableRow', children })
  const table = { type: 'table', children: [row(cell('一', { rowSpan: 2 }), cell('二')), row(cell('三'))] }

  expect(docxLines(document(table))).toEqual(['\t一', '\t二', '', '\t', '\t三', ''])
})
