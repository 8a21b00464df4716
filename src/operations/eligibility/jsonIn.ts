import { Refusal } from '#domain/access/refusal.ts'
import type { z } from 'zod'
import type { FileInput } from '../door/files.ts'

/** The content of a JSON file. Throws a Refusal where it is none. */
export function jsonIn({ name, bytes }: z.output<typeof FileInput>): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new Refusal('bad-input', `文件「${name}」不是 JSON，请保存为 UTF-8 的 .json 文件`)
  }
}
