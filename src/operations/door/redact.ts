import { createHash } from 'node:crypto'

const secret = new Set(['password', 'newPassword', 'oldPassword', 'code', 'token'])

/** What a book keeps for good, so that the journal needs only its print: who reads the journal need not read the books. */
const kept = new Set(['values'])

/** An input as the journal keeps it: secrets blotted out, files by name, size and SHA-256 instead of their content. */
export function redact(input: unknown): Record<string, unknown> {
  return (walk(input) as Record<string, unknown> | undefined) ?? {}
}

function walk(value: unknown): unknown {
  if (value instanceof Uint8Array)
    return `${value.length} 字节，SHA-256 ${createHash('sha256').update(value).digest('hex')}`
  if (Array.isArray(value)) return value.slice(0, LONGEST).map(walk)
  if (typeof value === 'string') return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, entryOf(key, it)]))
}

function entryOf(key: string, value: unknown): unknown {
  if (secret.has(key)) return '•••'
  return kept.has(key) ? `SHA-256 ${createHash('sha256').update(JSON.stringify(value)).digest('hex')}` : walk(value)
}

const LONGEST = 100
const LONGEST_TEXT = 500
