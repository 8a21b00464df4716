import { compile } from '#domain/plan/compile.ts'
import { CompiledPlan } from '#domain/plan/compiledPlan.ts'
import { z } from 'zod'
import { FileInput } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { documentText } from './documentText.ts'

/** Nothing is stored: what would come of a document, to look at before it is drafted. */
export const compilePlan = operation({
  title: '编译方案文件（只看结果，不保存）',
  kind: 'calculation',
  permission: 'read the plan',
  input: z.object({ file: FileInput.optional(), text: z.string().max(3_000_000).optional() }),
  output: CompiledPlan,
  async run(_context, input) {
    return compile(await documentText(input))
  },
})
