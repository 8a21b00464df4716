import { FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import { rowsToRecord } from '#domain/eligibility/books/rowsToRecord.ts'
import { Refusal } from '#domain/access/refusal.ts'
import { newId } from '#store/database/newId.ts'
import * as attachments from '#store/exchange/attachments.ts'
import * as batches from '#store/exchange/batches.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { FileInput } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { factsFileIn } from './factsFileIn.ts'

const Input = z.object({
  enterprise: z.uuid(),
  /** The figures, typed or in a JSON file of the same form. */
  facts: FactsFile.optional(),
  file: FileInput.optional(),
  source: z.string().trim().min(2, '请写明数据来源，如「2025 年度企业所得税纳税申报表」').max(200),
  truthClass: z.enum(['official', 'verified', 'claimed', 'estimated']).default('claimed'),
})

/** Enters figures of one enterprise as dated rows of a batch, which `undoBatch` takes back; what cannot be read is named. */
export const recordFacts = operation({
  title: '登记企业数据',
  kind: 'write',
  permission: 'record enterprises',
  input: Input,
  output: z.object({
    batch: z.string().nullable(),
    recorded: z.number(),
    problems: z.array(z.object({ fact: z.string(), sentence: z.string() })),
  }),
  async run(context, { enterprise, facts, file, source, truthClass }) {
    const { db, scope, texts, today } = context
    const found = await enterprises.find(db, scope.district, enterprise)
    if (!found || found.withdrawnFrom !== null) throw new Refusal('not-found', '没有这家企业，请刷新后再办')
    const given = facts ?? factsFileIn(file)
    const { rows, problems } = rowsToRecord(given, texts.schemes.facts, today)
    if (rows.length === 0) return { batch: null, recorded: 0, problems }
    const kept = file ?? { name: `录入数据 ${today}.json`, bytes: new TextEncoder().encode(JSON.stringify(given)) }
    const batch = await recordBatch(context, kept, { recorded: rows.length, problems, source })
    const mark = { districtCode: scope.district, enterprise, source, truthClass, knownFrom: context.now, batch }
    const entered = rows.map((row) => ({ ...row, ...mark, id: newId() }))
    await enterprises.record(db, { enterprises: [], codes: [], names: [], places: [], numbers: [], facts: entered })
    return { batch, recorded: rows.length, problems }
  },
})

type Report = { recorded: number; problems: { fact: string; sentence: string }[]; source: string }

async function recordBatch(
  { db, scope, now, person }: Context,
  file: z.output<typeof FileInput>,
  { recorded, problems, source }: Report,
): Promise<string> {
  const [id, districtCode] = [newId(), scope.district]
  const fileSha256 = await attachments.keep(db, { district: districtCode, now }, file)
  await batches.record(
    db,
    {
      districtCode,
      id,
      template: 'enterprise-facts',
      fileName: file.name,
      fileSha256,
      account: person.id,
      person: person.name,
      importedAt: now,
      accepted: recorded,
      toLookAt: 0,
      returned: problems.length,
      unchanged: 0,
      written: recorded,
      undoneAt: null,
      undoneBy: null,
      sender: source,
      sheet: '',
      headerRow: null,
    },
    problems.map(({ fact, sentence }, position) => {
      const at = { sheet: '', row: position + 1, column: fact }
      return { districtCode, batch: id, position, ...at, pile: 'returned' as const, sentence, fix: null }
    }),
  )
  return id
}
