// UUIDv7 (RFC 9562): the time in front, so that rows lie in the order they were made; a counter keeps that order within a millisecond.
import { randomBytes, randomFillSync } from 'node:crypto'

/** A new id, greater than every id this process made before. */
export function newId(): string {
  const now = Date.now()
  if (now > last.time) last = { time: now, counter: randomBytes(2).readUInt16BE() & 0x7ff }
  else last = last.counter < 0xfff ? { ...last, counter: last.counter + 1 } : { time: last.time + 1, counter: 0 }
  const time = last.time.toString(16).padStart(12, '0')
  const counter = last.counter.toString(16).padStart(3, '0')
  const random = eightRandomBytes()
  random[0] = (random[0]! & 0x3f) | 0x80
  const tail = random.toString('hex')
  written.write(`${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${tail.slice(0, 4)}-${tail.slice(4)}`, 'latin1')
  return written.toString('latin1')
}

/** Read back from here an id is one text; put together it would stay its pieces, five times as large, while a list is held. */
const written = Buffer.alloc(36)

let last = { time: 0, counter: 0 }

/** From a supply: a long list takes hundreds of thousands of ids, and asking the system for each is what takes the time. */
function eightRandomBytes(): Buffer {
  if (taken === supply.length) {
    randomFillSync(supply)
    taken = 0
  }
  taken += 8
  return supply.subarray(taken - 8, taken)
}

const supply = Buffer.alloc(8192)
let taken = supply.length
