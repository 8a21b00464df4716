import { ComparedFact } from '#domain/eligibility/selfCheck/compareReturn.ts'
import { Day } from '#values/day.ts'
import { Moment } from '#values/moment.ts'
import { z } from 'zod'
import { FileInput } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { comparedReturn } from './comparedReturn.ts'

/** Looks at a return of 自测.html beside the books; nothing is stored. */
export const readSelfCheck = operation({
  title: '查看企业自测回传文件',
  kind: 'read',
  permission: 'assess enterprises',
  input: z.object({ file: FileInput }),
  output: z.object({
    name: z.string(),
    creditCode: z.string().nullable(),
    savedAt: Moment.nullable(),
    /** What the file says it came to; the enterprise's own word. */
    verdict: z.string(),
    asked: z.object({ scheme: z.string(), mode: z.string(), on: Day }).nullable(),
    /** Null where the code is in no book, or out of sight. */
    enterprise: z.object({ id: z.string(), name: z.string().nullable(), creditCode: z.string().nullable() }).nullable(),
    facts: z.array(ComparedFact),
    /** Where today's texts are not those of the page. */
    changed: z.array(z.string()),
    problems: z.array(z.string()),
  }),
  async run(context, { file }) {
    const { read, ...compared } = await comparedReturn(context, file)
    const { name, creditCode, savedAt, verdict, receipt } = read
    const asked = receipt && { scheme: receipt.scheme, mode: receipt.mode, on: receipt.on }
    return { name, creditCode, savedAt, verdict, asked, ...compared }
  },
})
