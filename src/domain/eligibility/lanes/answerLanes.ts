import { JUDGEMENT, MET, NOT_EXAMINED, UNKNOWN, UNMET } from '../answer.ts'
import { constant, does, type Lanes, type Writer } from './writer.ts'

/**
 * An answer in a lane has as many bits set as its number: of several that must all hold the gravest is then all their bits
 * together.
 */
export const bitsOf = [MET, NOT_EXAMINED, JUDGEMENT, UNKNOWN, UNMET].map((it) => (1n << BigInt(it)) - 1n) as [
  met: bigint,
  notExamined: bigint,
  judgement: bigint,
  unknown: bigint,
  unmet: bigint,
]
const [met, , judgement, unknown, unmet] = bitsOf

export function is(writer: Writer, answer: Lanes, bits: bigint): Lanes {
  return does(writer, 'i64 equal', answer, constant(writer, bits))
}

export function gravestOf(writer: Writer, answers: readonly Lanes[]): Lanes {
  return answers.reduce((so, it) => does(writer, 'or', so, it), constant(writer, met))
}

/** One that holds, then one that may, is enough. */
export function bestOf(writer: Writer, answers: readonly Lanes[]): Lanes {
  const any = (bits: bigint) => answers.map((it) => is(writer, it, bits)).reduce((a, b) => does(writer, 'or', a, b))
  const judged = does(writer, 'first where', constant(writer, judgement), constant(writer, unmet), any(judgement))
  const open = does(writer, 'first where', constant(writer, unknown), judged, any(unknown))
  return does(writer, 'and not', open, any(met))
}

/** The number of an answer, by which traces and verdicts know it. */
export function numberOf(writer: Writer, answer: Lanes): Lanes {
  const numbers = Array.from({ length: 16 }, (_, bits) => Math.max(0, bitsOf.indexOf(BigInt(bits))))
  return does(writer, 'swizzle', constant(writer, joined(numbers.slice(0, 8)), joined(numbers.slice(8))), answer)
}

function joined(bytes: readonly number[]): bigint {
  return bytes.reduce((so, it, at) => so | (BigInt(it) << BigInt(8 * at)), 0n)
}
