import { Refusal } from '#domain/access/refusal.ts'
import { verify } from '#domain/eligibility/receipt/verify.ts'
import { FactsFile } from '#domain/eligibility/facts/readFacts.ts'
import { changedTexts } from '#domain/eligibility/selfCheck/changedTexts.ts'
import { compareReturn } from '#domain/eligibility/selfCheck/compareReturn.ts'
import { readReturn } from '#domain/eligibility/selfCheck/readReturn.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import type { z } from 'zod'
import type { Context } from '../door/context.ts'
import type { FileInput } from '../door/files.ts'
import { asOf } from '../registry/asOf.ts'
import { visibleEnterprises } from '../registry/visibleEnterprises.ts'
import { factsOnBooks } from './factsOnBooks.ts'
import { jsonIn } from './jsonIn.ts'

/** A return beside the books: whose it is, what in it is new, and what is wrong with it. Throws a Refusal for no return at all. */
export async function comparedReturn(context: Context, file: z.output<typeof FileInput>) {
  const { texts, today, system } = context
  const read = readReturn(jsonIn(file))
  if (!read)
    throw new Refusal(
      'bad-input',
      `文件「${file.name}」不是自测.html 保存的回传文件，请让企业在自测.html 里点“保存回传文件”`,
    )
  const asked = asOf(context, {})
  const id = read.creditCode === null ? undefined : await idOf(context, read.creditCode)
  const books = id === undefined ? null : await factsOnBooks(context, id, asked)
  const compared = { said: read.facts, books: books?.file ?? FactsFile.parse({}), today }
  const verified = read.receipt && verify(texts.schemes, read.receipt, system.version)
  return {
    read,
    enterprise: books?.enterprise ?? null,
    facts: compareReturn(compared, texts.schemes.facts),
    changed: [...new Set([...changedTexts(texts.schemes, read.texts), ...(verified?.differs ?? [])])],
    problems: [...read.problems, ...doubtsOf(read, books?.enterprise.name ?? null, id !== undefined)],
  }
}

/** The enterprise of a credit code, where this person may see it. */
async function idOf(context: Context, code: string): Promise<string | undefined> {
  const { db, scope } = context
  const holder = (await enterprises.byCodes(db, [code])).get(code)
  if (!holder || holder.district !== scope.district) return undefined
  const visible = await visibleEnterprises(context, asOf(context, {}))
  return visible === 'all' || visible.has(holder.enterprise) ? holder.enterprise : undefined
}

type Read = NonNullable<ReturnType<typeof readReturn>>

function doubtsOf({ creditCode, name }: Read, booked: string | null, found: boolean): string[] {
  if (creditCode !== null && !found)
    return [`企业库里没有代码为 ${creditCode} 的企业，或它不在本单位范围内；先登记这家企业，再登记它的数据`]
  return booked !== null && name !== '' && booked !== name
    ? [`文件上的企业名称「${name}」与企业库的「${booked}」不同，请核对是不是同一家`]
    : []
}
