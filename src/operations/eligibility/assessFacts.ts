import { assessor } from '#domain/eligibility/assess.ts'
import { Assessment } from '#domain/eligibility/explain/assessment.ts'
import { FactsFile, readFacts } from '#domain/eligibility/facts/readFacts.ts'
import { NEW_APPLICATION, readScheme } from '#domain/eligibility/readScheme.ts'
import { schemeOn } from '#domain/eligibility/schemes.ts'
import { Refusal } from '#domain/access/refusal.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import { FileInput } from '../door/files.ts'
import { operation } from '../door/operation.ts'

/** Facts in, verdict and findings out; nothing is stored. */
export const assessFacts = operation({
  title: '按所给数据对照认定条件（不保存）',
  kind: 'calculation',
  permission: 'assess enterprises',
  input: z.object({
    scheme: z.string(),
    on: Day.optional(),
    mode: z.string().default(NEW_APPLICATION),
    /** The facts, or a JSON file of them. */
    facts: FactsFile.optional(),
    file: FileInput.optional(),
  }),
  output: Assessment.extend({ problems: z.array(z.object({ fact: z.string(), sentence: z.string() })) }),
  async run({ texts, today }, { scheme, on = today, mode, facts, file }) {
    const text = schemeOn(texts.schemes, scheme, { on, mode })
    const { dossier, problems } = readFacts(facts ?? factsIn(file), texts.schemes.facts, on)
    return { ...assessor(readScheme(text, texts.schemes.facts, mode))(dossier, on), problems }
  },
})

function factsIn(file: z.output<typeof FileInput> | undefined) {
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
