import { Refusal } from '#domain/access/refusal.ts'
import { FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import type { z } from 'zod'
import type { FileInput } from '../door/files.ts'

/** The facts of a JSON file. Throws a Refusal that says what is wrong with it, or that there is none. */
export function factsIn(file: z.output<typeof FileInput> | undefined) {
  if (!file)
    throw new Refusal('bad-input', '没有数据：请给出 facts，或用 --file 指定一个 JSON 文件，写法见 describeFacts')
  const read = FactsFile.safeParse(json(file))
  if (read.success) return read.data
  const issue = read.error.issues[0]
  throw new Refusal(
    'bad-input',
    `文件「${file.name}」的「${issue?.path.join('.')}」写法不对：${issue?.message}，写法见 describeFacts`,
  )
}

function json({ name, bytes }: z.output<typeof FileInput>): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new Refusal('bad-input', `文件「${name}」不是 JSON，请按 describeFacts 的写法保存为 UTF-8 的 .json 文件`)
  }
}
