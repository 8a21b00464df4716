import { canonicalJson } from '#values/canonicalJson.ts'
import { sha256 } from '#values/sha256.ts'

/** Hash of what a text says. An empty list says the same as none, so that a new kind of list changes no old text. */
export function textHash(text: object): string {
  return sha256(canonicalJson(withoutEmpty(text)))
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, it]) => !(typeof it === 'object' && it !== null && Object.keys(it).length === 0))
      .map(([key, it]) => [key, withoutEmpty(it)]),
  )
}
