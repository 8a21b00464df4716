import { Refusal } from '#domain/access/refusal.ts'
import * as jobs from '#store/exchange/jobs.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

export const readJob = operation({
  title: '作业进度与结果',
  kind: 'read',
  permission: 'follow own jobs',
  input: z.object({ id: z.uuid() }),
  output: z.object({
    operation: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
    done: z.number(),
    total: z.number().nullable(),
    step: z.string().nullable(),
    /** What the operation answers, when the job is done. */
    result: z.unknown(),
    failure: z.object({ code: z.string(), sentence: z.string() }).nullable(),
  }),
  async run({ db, scope, person }, { id }) {
    const job = await jobs.find(db, scope.district, id)
    if (!job || job.account !== person.id) throw new Refusal('not-found', '没有这项作业，或它不是您提交的')
    return { ...job, failure: job.failure as { code: string; sentence: string } | null }
  },
})
