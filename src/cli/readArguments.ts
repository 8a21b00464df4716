import type { Operation } from '#operations/door/operation.ts'
import { z } from 'zod'
import { readFile } from './readFile.ts'
import { readWords } from './readWords.ts'

export type Arguments = {
  input: Record<string, unknown>
  as: string | undefined
  district: string | undefined
  json: boolean
}

/**
 * Reads `--key value`, `--key=value`, `--flag`; `--file` is a path whose bytes are handed in; values follow the types
 * of the operation's input, objects and lists are JSON. Throws a Refusal that names the word.
 */
export function readArguments(operation: Operation, words: string[]): Arguments {
  const types = typesOf(operation)
  const { as, district, json, ...given } = parse(words, types)
  const input = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, read(key, value, types.get(key))]))
  if (types.has('district') && district !== undefined) input['district'] = district
  return { input, as: textOf(as), district: textOf(district), json: json === true }
}

function parse(words: string[], types: Map<string, string>) {
  const flags = new Set(['json', ...[...types].filter(([, type]) => type === 'boolean').map(([key]) => key)])
  const names = [...types.keys(), 'as', 'district', 'json']
  return readWords(words, Object.fromEntries(names.map((name) => [name, flags.has(name) ? 'boolean' : 'string'])))
}

/** The input's fields with their JSON type; what JSON cannot say is a file. */
function typesOf({ input }: Operation): Map<string, string> {
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, { type?: string }>
  }
  return new Map(Object.entries(schema.properties ?? {}).map(([key, { type }]) => [key, type ?? 'json']))
}

function read(key: string, value: unknown, type: string | undefined): unknown {
  if (typeof value !== 'string') return value
  if (key === 'file') return readFile(value)
  if (type === 'number' || type === 'integer') return Number(value)
  if (type === 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
