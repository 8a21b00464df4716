// Writes the loop of a module of WebAssembly that works on two enterprises at a time: every value is 128 bits, two lanes of 64.
import { instruction, type Instruction } from './instruction.ts'
import { unsigned } from './unsigned.ts'

/** A value of the loop: the local it is kept in. */
export type Lanes = number

/** Constants stand before the loop, everything else within it. The same instruction on the same values is written once. */
export type Writer = { before: number[]; within: number[]; known: Map<string, Lanes> }

/** The row, four and eight times the row, and the bytes of traces before it: locals of 32 bits after the parameter. */
export const places = { row: 1, fourfold: 2, eightfold: 3, traces: 4 } as const
const FIRST = 5

const LOCAL_GET = 0x20
const LOCAL_SET = 0x21
const NUMBER = 0x41
const VECTOR = 0xfd
const STORE = { 8: 88, 32: 90, 64: 91 } as const

export function newWriter(): Writer {
  return { before: [], within: [], known: new Map() }
}

function kept({ known }: Writer, key: string, write: (into: Lanes) => void): Lanes {
  const found = known.get(key)
  if (found !== undefined) return found
  const local = FIRST + known.size
  known.set(key, local)
  write(local)
  return local
}

const get = (of: Lanes) => [LOCAL_GET, ...unsigned(of)]
const set = (of: Lanes) => [LOCAL_SET, ...unsigned(of)]
const vector = (what: number) => [VECTOR, ...unsigned(what)]

/** The same 64 bits for every enterprise. */
export function constant(writer: Writer, low: bigint, high = low): Lanes {
  const both = [low, high].map((it) => BigInt.asUintN(64, it))
  return kept(writer, `bits ${both.join(' ')}`, (into) => {
    const bytes = both.flatMap((it) => Array.from({ length: 8 }, (_, at) => Number((it >> BigInt(8 * at)) & 0xffn)))
    writer.before.push(...vector(12), ...bytes, ...set(into))
  })
}

/** The same number for every enterprise. */
export function figure(writer: Writer, value: number): Lanes {
  return constant(writer, new BigUint64Array(Float64Array.of(value).buffer)[0] ?? 0n)
}

/** The column that stands at so many bytes. */
export function column(writer: Writer, at: number): Lanes {
  return kept(writer, `column ${at}`, (into) =>
    writer.within.push(...get(places.eightfold), ...vector(0), 0, ...unsigned(at), ...set(into)),
  )
}

export function does(writer: Writer, what: Instruction, ...of: Lanes[]): Lanes {
  return kept(writer, `${what} ${of.join(' ')}`, (into) =>
    writer.within.push(...of.flatMap(get), ...vector(instruction[what]), ...set(into)),
  )
}

/** The bytes of a value in another order. */
export function shuffled(writer: Writer, of: Lanes, order: readonly number[]): Lanes {
  return kept(writer, `shuffled ${of} ${order.join(' ')}`, (into) =>
    writer.within.push(...get(of), ...get(of), ...vector(13), ...order, ...set(into)),
  )
}

/** Every lane moved up by so many bits, or down where that is below zero. */
export function moved(writer: Writer, of: Lanes, by: number): Lanes {
  if (by === 0) return of
  return kept(writer, `moved ${of} ${by}`, (into) =>
    writer.within.push(...get(of), NUMBER, ...unsigned(Math.abs(by)), ...vector(by > 0 ? 203 : 205), ...set(into)),
  )
}

/** Writes one part of a value, counted in its own width of bits, so many bytes after a place. */
export function store(
  writer: Writer,
  of: Lanes,
  { part, width, place, at }: { part: number; width: keyof typeof STORE; place: number; at: number },
): void {
  writer.within.push(...get(place), ...get(of), ...vector(STORE[width]), 0, ...unsigned(at), part)
}
