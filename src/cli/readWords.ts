import { Refusal } from '#domain/access/refusal.ts'
import { parseArgs } from 'node:util'

export type WordTypes = Readonly<Record<string, 'string' | 'boolean'>>

/** Reads `--key value`, `--key=value`, `--flag`, and `--flag true` or `false`. Throws a Refusal that names the word and the options there are. */
export function readWords(words: string[], types: WordTypes): Record<string, string | boolean | undefined> {
  const options = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }]))
  try {
    return parseArgs({ args: asFlags(words, types), options, allowNegative: true }).values
  } catch (error) {
    const known = Object.keys(types).map((it) => `--${it}`)
    throw new Refusal('bad-input', `命令行写法有误：${inChinese(error as Error)}。可用的选项：${known.join(' ')}`)
  }
}

/** Node knows a flag only as `--flag` and `--no-flag`. */
function asFlags(words: readonly string[], types: WordTypes): string[] {
  const isFlag = (word = '') => word.startsWith('--') && types[word.slice(2)] === 'boolean'
  const said = new Set(['true', 'false'])
  return words.flatMap((word, at) => {
    if (said.has(word) && isFlag(words[at - 1])) return []
    const [flag = '', value = words[at + 1] ?? ''] = word.split('=')
    if (!isFlag(flag) || !said.has(value)) return [word]
    return [value === 'true' ? flag : `--no-${flag.slice(2)}`]
  })
}

/** Node says it in English, with the word in quotes. */
function inChinese({ message }: Error): string {
  const option = /'(--?[^' ]+)/.exec(message)?.[1] ?? ''
  if (message.startsWith('Unknown option')) return `没有选项「${option}」`
  const stray = /Unexpected argument '([^']*)'/.exec(message)?.[1]
  if (stray !== undefined) return `不认识「${stray}」，字段要写成 --字段 值`
  return `选项「${option}」后面要写值`
}
