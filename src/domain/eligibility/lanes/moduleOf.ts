import { unsigned } from './unsigned.ts'
import { places, type Lanes, type Writer } from './writer.ts'

const I32 = 0x7f
const V128 = 0x7b
const HEAD = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]
const LOOP = [0x03, 0x40]
const AGAIN_WHERE_BELOW = [0x48, 0x0d, 0x00, 0x0b]
const END = 0x0b
const ADD = 0x6a
const MULTIPLY = 0x6c
const MOVE = 0x74

const get = (local: number) => [0x20, ...unsigned(local)]
const set = (local: number) => [0x21, ...unsigned(local)]
const keep = (local: number) => [0x22, ...unsigned(local)]
const number = (it: number) => [0x41, ...unsigned(it)]
const vector = (what: number) => [0xfd, ...unsigned(what)]

/**
 * The bytes of a module with one function, `run(rows)`: a loop over the rows of a block, two at a time. It answers whether any
 * of them is doubtful. `words` is how many words of 32 bits the trace of one has.
 */
export function moduleOf(writer: Writer, doubtful: Lanes, words: number): Uint8Array<ArrayBuffer> {
  const name = (text: string) => [text.length, ...new TextEncoder().encode(text)]
  const section = (id: number, bytes: readonly number[]) => [id, ...unsigned(bytes.length), ...bytes]
  const body = bodyOf(writer, doubtful, words)
  return Uint8Array.from([
    ...HEAD,
    ...section(1, [1, 0x60, 1, I32, 1, I32]),
    ...section(2, [1, ...name('lanes'), ...name('memory'), 0x02, 0x00, 0x01]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('run'), 0x00, 0x00]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ])
}

function bodyOf({ before, within, known }: Writer, doubtful: Lanes, words: number): number[] {
  const { row, fourfold, eightfold, traces } = places
  const any = traces + 1 + known.size
  const numbers = [2, 4, I32, ...unsigned(known.size + 1), V128]
  const at = [
    [...get(row), ...number(2), MOVE, ...set(fourfold)],
    [...get(row), ...number(3), MOVE, ...set(eightfold)],
    [...get(fourfold), ...number(words), MULTIPLY, ...set(traces)],
  ].flat()
  const noted = [...get(any), ...get(doubtful), ...vector(80), ...set(any)]
  const next = [...get(row), ...number(2), ADD, ...keep(row), ...get(0), ...AGAIN_WHERE_BELOW]
  const answer = [...get(any), ...vector(83), END]
  return [...numbers, ...before, ...LOOP, ...at, ...within, ...noted, ...next, ...answer]
}
