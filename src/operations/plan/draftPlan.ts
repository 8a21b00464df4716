import { compile } from '#domain/plan/compile.ts'
import type { CompiledPlan } from '#domain/plan/compiledPlan.ts'
import { Refusal } from '#domain/access/refusal.ts'
import { contentHash } from '#store/exchange/attachments.ts'
import { newId } from '#store/database/newId.ts'
import * as planVersions from '#store/plan/planVersions.ts'
import { z } from 'zod'
import { FileInput } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { documentText } from './documentText.ts'

export const draftPlan = operation({
  title: '上传方案为草稿',
  kind: 'write',
  permission: 'adopt the plan',
  input: z.object({ file: FileInput.optional(), text: z.string().max(3_000_000).optional() }),
  output: z.object({ id: z.string(), version: z.number() }),
  async run({ db, scope, now, texts }, input) {
    const { district } = scope
    const document = compile(await documentText(input))
    if (isSilent(document))
      throw new Refusal(
        'bad-input',
        '没有读出任务、目标，也没有读出表格；请确认上传的是方案正文，编号（一、（一）1.）没有丢失',
      )
    const plan = texts.districts.get(district)?.plan ?? district
    const sha256 = contentHash(document.text)
    const same = (await planVersions.list(db, district)).find((it) => it.sha256 === sha256)
    if (same) throw new Refusal('conflict', `同样的文本已是第 ${same.version} 版（${same.title}），不必重复上传`)
    const [id, version] = [newId(), await planVersions.nextNumber(db, district, plan)]
    await planVersions.draft(db, {
      districtCode: district,
      id,
      plan,
      version,
      status: 'draft',
      title: document.title,
      document,
      sha256,
      draftedAt: now,
      adoptedOn: null,
      adoptedBy: null,
    })
    return { id, version }
  },
})

/** A text without numbering is drafted for the goals it names: the page says first what is wrong with it. */
function isSilent({ tasks, goals, tables, indicatorTables, taskTables }: CompiledPlan): boolean {
  return [tasks, goals, tables, indicatorTables, taskTables].every((it) => it.length === 0)
}
