import { Refusal } from '#domain/access/refusal.ts'
import type { NewDistrictInput } from '#operations/plan/newDistrict.ts'
import { parseArgs } from 'node:util'
import { readFile } from './readFile.ts'

/** `--code`, `--plan` and, where the code is not known, `--name`. */
export function newDistrictInput(words: string[]): NewDistrictInput {
  const options = { code: { type: 'string' }, plan: { type: 'string' }, name: { type: 'string' } } as const
  const { code, plan, name } = parseArgs({ args: words, options }).values
  if (code === undefined || plan === undefined)
    throw new Refusal(
      'bad-input',
      '请写明代码和方案文件，例如：npm run cli -- newDistrict --code 500236 --plan 方案.txt',
    )
  return { code, name, file: readFile(plan) }
}
