// SHA-256 (FIPS 180-4) in plain arithmetic: a page opened from a disk or over plain HTTP has no crypto.subtle.

/** SHA-256 of a text in UTF-8, or of bytes, as 64 hexadecimal digits. */
export function sha256(of: string | Uint8Array): string {
  const bytes = padded(typeof of === 'string' ? new TextEncoder().encode(of) : of)
  const state = Uint32Array.from(start)
  const words = new Uint32Array(64)
  for (let at = 0; at < bytes.length; at += 64) mix(state, spread(words, bytes, at))
  return Array.from(state, (it) => it.toString(16).padStart(8, '0')).join('')
}

const primes = firstPrimes(64)
/** The first 32 bits of the fractions of roots of primes, as the standard defines its constants. */
const start = primes.slice(0, 8).map((it) => fraction(Math.sqrt(it)))
const rounds = Uint32Array.from(primes, (it) => fraction(Math.cbrt(it)))

function firstPrimes(count: number): number[] {
  const found: number[] = []
  for (let it = 2; found.length < count; it++) if (found.every((prime) => it % prime !== 0)) found.push(it)
  return found
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32)
}

/** The message, one bit, zeros, and its length in bits at the end of the last block. */
function padded(message: Uint8Array): Uint8Array {
  const bytes = new Uint8Array((((message.length + 8) >> 6) + 1) << 6)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29))
  view.setUint32(bytes.length - 4, (message.length << 3) >>> 0)
  return bytes
}

function spread(words: Uint32Array, bytes: Uint8Array, at: number): Uint32Array {
  const view = new DataView(bytes.buffer, at, 64)
  for (let i = 0; i < 16; i++) words[i] = view.getUint32(i * 4)
  for (let i = 16; i < 64; i++) {
    const [near, far] = [words[i - 2] as number, words[i - 15] as number]
    const small = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)
    const large = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)
    words[i] = (words[i - 16] as number) + small + (words[i - 7] as number) + large
  }
  return words
}

function mix(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g)
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + rounds[i]! + words[i]!) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((it, at) => (state[at] = (state[at] as number) + it))
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}
