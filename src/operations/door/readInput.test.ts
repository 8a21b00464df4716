import { expect, test } from 'vitest'
import { z } from 'zod'
import { readInput } from './readInput.ts'

const schema = z.strictObject({
  title: z.string().max(5),
  page: z.strictObject({ size: z.int().min(1) }).optional(),
  format: z.enum(['xlsx', 'csv']).optional(),
  id: z.uuid().optional(),
})

test.for([
  [{}, '「title」没有填写，应为文字'],
  [{ title: 3 }, '「title」应为文字'],
  [{ title: '六个字的标题' }, '「title」最多 5 个字'],
  [{ title: 'x', page: 2 }, '「page」应为写在 {…} 里的几项内容'],
  [{ title: 'x', page: { size: 0 } }, '「page.size」不能小于 1'],
  [{ title: 'x', format: 'pdf' }, '「format」只能是「xlsx」或「csv」'],
  [{ title: 'x', id: '7' }, '「id」写法不对'],
  [{ title: 'x', text: '茶业' }, '没有「text」这一项'],
] as const)('what does not fit is named in Chinese: %j', ([input, sentence]) => {
  expect(() => readInput(schema, input)).toThrow(sentence)
})
