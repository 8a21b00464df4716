// The entry of the thread that reads a workbook; it hands over what it read in parts that are asked for one by one.
import { parentPort } from 'node:worker_threads'
import { Refusal, type RefusalCode } from '#domain/access/refusal.ts'
import type { Cell, ReceivedSheet } from '#domain/exchange/workbook.ts'
import { giveBack } from './giveBack.ts'
import { readWorkbook } from './readWorkbook.ts'

export type ReadPart =
  | { sheet: Omit<ReceivedSheet, 'rows'> }
  | { rows: Cell[][] }
  | { end: true }
  | { refusal: { code: RefusalCode; sentence: string } }

const ROWS_A_PART = 500

let reading: Iterator<ReadPart> | undefined

parentPort?.on('message', (message: 'next' | ReceivedFile) => {
  if (message !== 'next') reading = parts(message)
  const part = reading?.next()
  if (part && !part.done) parentPort?.postMessage(part.value, [])
  else reading = undefined
})

type ReceivedFile = { name: string; bytes: Uint8Array }

function* parts({ name, bytes }: ReceivedFile): Iterator<ReadPart> {
  try {
    const { sheets } = readWorkbook(bytes, name)
    giveBack(bytes.length)
    for (const { rows, ...sheet } of sheets) {
      yield { sheet }
      for (let from = 0; from < rows.length; from += ROWS_A_PART) yield { rows: rows.slice(from, from + ROWS_A_PART) }
    }
    yield { end: true }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    yield { refusal: { code: error.code, sentence: error.message } }
  }
}
