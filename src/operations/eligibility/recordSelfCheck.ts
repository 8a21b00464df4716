import { Refusal } from '#domain/access/refusal.ts'
import { chosenFacts } from '#domain/eligibility/selfCheck/chosenFacts.ts'
import { z } from 'zod'
import { FileInput } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { outputOf } from '../exchange/outputOf.ts'
import { comparedReturn } from './comparedReturn.ts'
import { recordFacts } from './recordFacts.ts'

/** Enters chosen facts of a return as the enterprise's own word, with the file as evidence, in a batch that can be undone. */
export const recordSelfCheck = operation({
  title: '登记企业自测回传的数据',
  kind: 'write',
  permission: 'record enterprises',
  input: z.object({
    file: FileInput,
    /** By `fact` or `fact year`; all that the books do not have yet where nothing is said. */
    facts: z.array(z.string()).min(1, '请至少选一项数据').optional(),
  }),
  output: z.object({
    batch: z.string().nullable(),
    recorded: z.number(),
    problems: z.array(z.object({ fact: z.string(), sentence: z.string() })),
  }),
  async run(context, { file, facts: chosen }) {
    const { read, enterprise, facts } = await comparedReturn(context, file)
    if (!enterprise) throw new Refusal('not-found', '回传文件对应不到本单位范围内的企业，请先登记企业或核对代码')
    const open = facts.filter(({ state }) => state === 'new' || (chosen !== undefined && state === 'different'))
    const keys = open.map(({ key }) => key).filter((key) => chosen === undefined || chosen.includes(key))
    const strange = (chosen ?? []).filter((key) => !facts.some((it) => it.key === key))
    if (strange.length > 0) throw new Refusal('bad-input', `回传文件里没有「${strange.join('、')}」，请重新选择`)
    if (keys.length === 0) throw new Refusal('conflict', '所选数据企业库里都已有，或不能登记，没有可登记的')
    return outputOf(recordFacts, context, {
      enterprise: enterprise.id,
      facts: chosenFacts(read.facts, keys),
      file,
      source: read.unaltered ? '企业自测' : '企业自测（回传文件被改动过）',
      truthClass: 'claimed',
    })
  },
})
