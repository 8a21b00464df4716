import { createHash, randomBytes } from 'node:crypto'

/** A secret nobody can guess, 256 bits as text that fits an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a token: whoever reads the database cannot sign in with it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** A first password that meets the rule for passwords and can be read out over the telephone. */
export function newInitialPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz'
  const word = (length: number) => [...randomBytes(length)].map((byte) => letters[byte % letters.length]).join('')
  return `${word(4).replace(/^./, (it) => it.toUpperCase())}-${word(4)}-${100 + (randomBytes(2).readUInt16BE() % 900)}`
}
