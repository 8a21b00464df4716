import { Refusal } from '#domain/access/refusal.ts'
import * as attachments from '#store/exchange/attachments.ts'
import * as jobs from '#store/exchange/jobs.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

/** A running job notices at its next step and takes back what it wrote; what is done stays done. */
export const cancelJob = operation({
  title: '取消作业',
  kind: 'write',
  permission: 'follow own jobs',
  input: z.object({ id: z.uuid() }),
  output: z.object({}),
  async run({ db, scope, person, now }, { id }) {
    const job = await jobs.find(db, scope.district, id)
    if (!job || job.account !== person.id) throw new Refusal('not-found', '没有这项作业，或它不是您提交的')
    if (!(await jobs.note(db, { district: scope.district, id }, { state: 'cancelled', endedAt: now })))
      throw new Refusal('conflict', '作业已经结束，不能取消；需要时请在批次清单中撤销导入')
    const { file } = job.input as { file?: { sha256: string } }
    if (file) await attachments.dropUnused(db, scope.district, file.sha256)
    return {}
  },
})
