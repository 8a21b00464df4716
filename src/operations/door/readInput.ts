import { Refusal } from '#domain/access/refusal.ts'
import { z } from 'zod'
import { inputSentence } from './inputSentence.ts'

const { localeError } = z.locales.zhCN()
z.config({ localeError: (issue) => inputSentence(issue) ?? localeError(issue) })

/** Reads an input by its schema; what does not fit is refused with a sentence that names it. */
export function readInput<Input extends z.ZodType>(schema: Input, raw: unknown): z.output<Input> {
  const { success, data, error } = schema.safeParse(raw ?? {})
  if (success) return data
  const details = error.issues.map(({ path, message }) => ({ field: path.join('.'), sentence: message }))
  const sentence = details.map((it) => (it.field ? `「${it.field}」${it.sentence}` : it.sentence)).join('；')
  throw new Refusal('bad-input', `填写的内容有误：${sentence}。请改正后再提交`, details)
}
