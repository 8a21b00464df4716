import mammoth from 'mammoth'
import { deepStrictEqual } from 'node:assert'
import { compile } from '../src/domain/plan/compile.ts'
import { readDocument } from '../src/files/plan/readDocument.ts'
import { docxOf } from '../tests/plan/docxOf.ts'
import { planBlocks } from '../tests/plan/planBlocks.ts'
import { byTurns, median, seconds } from './measure.ts'
import type { Row } from './table.ts'

/** A Word file of some two hundred pages, read as the compiler takes it, against what mammoth alone needs for it. */
export async function documents(): Promise<Row[]> {
  const blocks = planBlocks()
  const once = await readDocument(await docxOf(blocks), 'once.docx')
  const bytes = await docxOf(Array.from({ length: TIMES }, () => blocks).flat())
  deepStrictEqual(tasksIn(await readDocument(bytes, 'often.docx')), tasksIn(once) * TIMES)
  const { ours, peer, ratio } = await byTurns(5, {
    ours: () => seconds(() => readDocument(bytes, 'often.docx')),
    peer: () => seconds(() => mammoth.convertToHtml({ buffer: Buffer.from(bytes) })),
    cost: (it) => it,
  })
  return [
    {
      what: 'read a .docx of 200 pages',
      ours: milliseconds(ours),
      peer: `${milliseconds(peer)} mammoth`,
      ratio,
      aim: 2,
      unit: '×',
      checked: `${TIMES} × the tasks`,
    },
  ]
}

const TIMES = 22

function tasksIn(text: string): number {
  return compile(text).tasks.length
}

function milliseconds(times: number[]): string {
  return `${(median(times) * 1000).toFixed(0)} ms`
}
