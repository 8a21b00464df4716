import type { Operation } from '#operations/door/operation.ts'
import { z } from 'zod'

/** All operations with title and input, or one of them with the schema of its input. */
export function help(operations: Readonly<Record<string, Operation>>, name?: string): string {
  const one = name === undefined ? undefined : operations[name]
  if (one)
    return `${name}  ${one.title}\n${JSON.stringify(z.toJSONSchema(one.input, { io: 'input', unrepresentable: 'any' }), null, 2)}`
  const lines = Object.entries(operations).map(([key, it]) => `  ${key.padEnd(28)} ${it.title}  ${fieldsOf(it)}`)
  return [
    '用法：npm run cli -- <命令> [--字段 值 …] [--json] [--as 登录名] [--district 代码]',
    '',
    ...lines,
    ...beside.map(([word, what]) => `  ${word.padEnd(28)} ${what}`),
  ].join('\n')
}

/** What is done where there is no district yet. */
const beside = [
  ['restore', '从备份恢复到空的数据目录，逐表校验  --from [--verify]'],
  ['newDistrict', '由方案文件建立一个区县的政策文件夹  --code --plan [--name]'],
] as const

function fieldsOf({ input }: Operation): string {
  const { properties = {}, required = [] } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, unknown>
    required?: string[]
  }
  return Object.keys(properties)
    .map((key) => (required.includes(key) ? `--${key}` : `[--${key}]`))
    .join(' ')
}
