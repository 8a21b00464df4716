import { Refusal } from '#domain/access/refusal.ts'
import type { Operation } from '#operations/door/operation.ts'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readFile } from './readFile.ts'

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
  const { values } = parse(words, types)
  const { as, district, json, ...given } = values
  const input = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, read(key, value, types.get(key))]))
  if (types.has('district') && district !== undefined) input['district'] = district
  return { input, as: textOf(as), district: textOf(district), json: json === true }
}

function parse(words: string[], types: Map<string, string>) {
  const names = [...types.keys(), 'as', 'district', 'json']
  const flags = new Set(['json', ...[...types].filter(([, type]) => type === 'boolean').map(([key]) => key)])
  const options = Object.fromEntries(
    names.map((name) => [name, { type: flags.has(name) ? 'boolean' : 'string' } as const]),
  )
  try {
    return parseArgs({ args: words, options, allowNegative: true })
  } catch (error) {
    throw new Refusal(
      'bad-input',
      `命令行写法有误：${inChinese(error as Error)}。可用的选项：${names.map((it) => `--${it}`).join(' ')}`,
    )
  }
}

/** Node says it in English, with the option in quotes. */
function inChinese({ message }: Error): string {
  const option = /'(--?[^' ]+)/.exec(message)?.[1] ?? ''
  if (message.startsWith('Unknown option')) return `没有选项「${option}」`
  if (/argument missing|requires|ambiguous/.test(message)) return `选项「${option}」后面要写值`
  return (
    /Unexpected argument '([^']*)'/.exec(message)?.[1]?.replace(/.*/, '不认识「$&」，字段要写成 --字段 值') ?? message
  )
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
