import { Refusal } from '#domain/access/refusal.ts'
import type { NewDistrictInput } from '#operations/plan/newDistrict.ts'
import { readFile } from './readFile.ts'
import { readWords } from './readWords.ts'

/** `--code`, `--plan` and, where the code is not known, `--name`. */
export function newDistrictInput(words: string[]): NewDistrictInput {
  const { code, plan, name } = readWords(words, { code: 'string', plan: 'string', name: 'string' })
  if (typeof code !== 'string' || typeof plan !== 'string')
    throw new Refusal(
      'bad-input',
      '请写明代码和方案文件，例如：npm run cli -- newDistrict --code 500236 --plan 方案.txt',
    )
  return { code, name: typeof name === 'string' ? name : undefined, file: readFile(plan) }
}
