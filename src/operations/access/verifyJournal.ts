import { verify } from '#store/access/journalChain.ts'
import { headsOf } from '#store/access/journalHeads.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

export const verifyJournal = operation({
  title: '核验操作日志',
  kind: 'read',
  permission: 'read the journal',
  input: z.object({}),
  output: z.object({
    holds: z.boolean(),
    rows: z.number(),
    /** Sequence number of the first row that was changed, taken out or put in. */
    brokenAt: z.number().nullable(),
    head: z.string(),
    sentence: z.string(),
  }),
  async run({ db, scope, system }) {
    await system.seal(scope.district)
    const { rows, brokenAt, head } = await verify(db, {
      district: scope.district,
      key: system.journalKey,
      heads: headsOf(system.dataDir, scope.district),
    })
    const holds = brokenAt === null
    const sentence = holds
      ? `日志共 ${rows} 行，逐行相连，没有改动。末行校验值 ${head.slice(0, 16) || '（空）'}，请抄录留存以便日后比对`
      : `日志第 ${brokenAt} 行与前文不相连：该行被改动、删除或插入，或其后的日志被整段删去，其前 ${rows} 行完好。请保留现场并报告`
    return { holds, rows, brokenAt, head, sentence }
  },
})
