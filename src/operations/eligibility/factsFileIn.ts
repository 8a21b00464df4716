import { Refusal } from '#domain/access/refusal.ts'
import { FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import type { z } from 'zod'
import type { FileInput } from '../door/files.ts'
import { jsonIn } from './jsonIn.ts'

/** The facts file handed in. Throws a Refusal naming what is not written as it should be. */
export function factsFileIn(file: z.output<typeof FileInput> | undefined): z.output<typeof FactsFile> {
  if (!file)
    throw new Refusal('bad-input', '没有数据：请给出 facts，或用 --file 指定一个 JSON 文件，写法见 describeFacts')
  const read = FactsFile.safeParse(jsonIn(file))
  if (read.success) return read.data
  const issue = read.error.issues[0]
  const place = issue?.path.length ? `的「${issue.path.join('.')}」` : ''
  throw new Refusal('bad-input', `文件「${file.name}」${place}写法不对：${issue?.message}，写法见 describeFacts`)
}
