// A return as it comes back, part by part: what is wrong is named, the rest is still shown.
import { Moment } from '#values/moment.ts'
import { readCreditCode } from '#values/creditCode.ts'
import { z } from 'zod'
import { FactsFile } from '../facts/readFacts.ts'
import { Receipt } from '../receipt/receipt.ts'
import { CarriedText, RETURN_FORM, returnHash } from './selfCheckReturn.ts'

type File = z.output<typeof FactsFile>

export type ReadReturn = {
  name: string
  creditCode: string | null
  savedAt: Moment | null
  verdict: string
  receipt: Receipt | null
  facts: File
  texts: CarriedText[]
  /** Whether it still is what the page saved. */
  unaltered: boolean
  problems: string[]
}

/** Null where the content is no return at all. */
export function readReturn(content: unknown): ReadReturn | null {
  const loose = z.looseObject({ form: z.literal(RETURN_FORM) }).safeParse(content)
  if (!loose.success) return null
  const given = loose.data
  const problems: string[] = []
  const unaltered = returnHash(given) === given['sha256']
  if (!unaltered) problems.push('文件保存以后被改动过（校验值不符）；以下按文件现在的内容列出，登记前请与企业核实')
  const take = <Schema extends z.ZodType>(field: string, schema: Schema, says: string): z.output<Schema> | null => {
    const read = schema.safeParse(given[field])
    if (!read.success) problems.push(`「${field}」${says}`)
    return read.success ? read.data : null
  }
  const receipt = z.looseObject({ facts: z.unknown() }).safeParse(given['receipt'])
  const facts = factsIn(receipt.success ? receipt.data.facts : undefined, problems)
  return {
    name: take('name', z.string().trim().min(1), '（企业名称）是空的') ?? '',
    creditCode: codeIn(given['creditCode'], problems),
    savedAt: take('savedAt', Moment, '（保存时刻）不是时刻'),
    verdict: take('verdict', z.string(), '（自测结论）不是文字') ?? '',
    receipt: take('receipt', Receipt, '（收据）不完整，不能重算核对'),
    facts,
    texts: take('texts', z.array(CarriedText), '（条件文本版本）读不出，不能与现行文本比对') ?? [],
    unaltered,
    problems,
  }
}

function codeIn(given: unknown, problems: string[]): string | null {
  if (typeof given !== 'string' || given.trim() === '') {
    problems.push('没有填统一社会信用代码，不能与企业库对应；请让企业补填后重新保存')
    return null
  }
  const read = readCreditCode(given)
  if ('value' in read) return read.value
  problems.push(`统一社会信用代码${read.problem}`)
  return null
}

/** The facts one by one where they cannot be read at once. */
function factsIn(given: unknown, problems: string[]): File {
  const whole = FactsFile.safeParse(given)
  if (whole.success) return whole.data
  const parts = z.looseObject({ facts: anyRecord, collections: anyRecord }).safeParse(given)
  if (!parts.success) {
    problems.push('「receipt.facts」（所填数据）不在文件里，或写法不对，请让企业从自测.html 重新保存')
    return FactsFile.parse({})
  }
  const kept = { facts: {} as Record<string, unknown>, collections: {} as Record<string, unknown> }
  for (const part of ['facts', 'collections'] as const)
    for (const [id, value] of Object.entries(parts.data[part])) {
      const read = FactsFile.safeParse({ [part]: { [id]: value } })
      if (read.success) kept[part][id] = value
      else problems.push(`数据「${id}」写法不对（${read.error.issues[0]?.message}），没有采用`)
    }
  return FactsFile.parse(kept)
}

const anyRecord = z.record(z.string(), z.unknown()).default({})
