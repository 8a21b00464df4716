// One-time codes of an authenticator app (RFC 6238: HMAC-SHA-1, thirty seconds, six digits).
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Moment } from '#values/moment.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A new shared secret, 160 bits in base32 as authenticator apps read it. */
export function newTotpSecret(): string {
  return [...randomBytes(32)].map((byte) => alphabet[byte % 32]).join('')
}

/** The address an authenticator app reads from a QR code or by hand. */
export function totpAddress(secret: string, login: string): string {
  return `otpauth://totp/${encodeURIComponent(`倍增:${login}`)}?secret=${secret}&issuer=${encodeURIComponent('倍增')}`
}

/**
 * The half minute whose code this is: now, or the one before or after, because clocks differ. Undefined for a wrong code and
 * for one of a half minute not later than `used`, since a code is good once.
 */
export function totpStep(
  secret: string,
  code: string,
  { now, used }: { now: Moment; used: number | null },
): number | undefined {
  const step = Math.floor(Date.parse(now) / 30_000)
  const given = Buffer.from(code.padStart(6, ' '))
  return [step - 1, step, step + 1].find((it) => {
    const expected = Buffer.from(totp(secret, it))
    return it > (used ?? 0) && expected.length === given.length && timingSafeEqual(expected, given)
  })
}

/** The code of one half minute, counted from 1970. */
export function totp(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const at = (mac[19] ?? 0) & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
