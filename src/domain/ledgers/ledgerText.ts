// A ledger as its file in policy/ledgers describes it: from these fields come table, form, list and template.
import { MoneyUnit } from '#values/money.ts'
import { Slug } from '#values/slug.ts'
import { z } from 'zod'

export const LedgerFieldType = z.enum([
  'text',
  'money',
  'count',
  'share',
  'day',
  'year',
  'flag',
  'choice',
  'enterprise',
])
export type LedgerFieldType = z.infer<typeof LedgerFieldType>

export const LedgerField = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  type: LedgerFieldType,
  /** Of money the unit people type and read, of a count what is counted. */
  unit: z.string().optional(),
  required: z.boolean().default(false),
  /** What may be chosen, by code; of a field that feeds a choice of a collection it is that collection's. */
  choices: z.record(z.string(), z.string()).optional(),
  /** Other headings under which the same is sent. */
  synonyms: z.array(z.string()).default([]),
  note: z.string().default(''),
  example: z.string().default(''),
  /** The field of the collection that reads it. */
  feeds: z.string().optional(),
})
export type LedgerField = z.infer<typeof LedgerField>

export const LedgerText = z
  .strictObject({
    id: Slug,
    title: z.string().min(1),
    definition: z.string().min(1),
    /** The agency that has it at first hand. */
    source: z.string().min(1),
    dataClass: z.enum(['public', 'internal', 'sensitive']),
    /** What tells one entry from another of the same enterprise. */
    key: z.array(z.string()).min(1),
    /** The day field that says when it happened. */
    happensOn: z.string().optional(),
    /** The collection of policy/facts.yaml that criteria read. */
    collection: z.string().optional(),
    /** What is counted from it. */
    indicator: z.string().optional(),
    fields: z.array(LedgerField).min(1),
  })
  .superRefine((text, context) => {
    for (const { path, message } of objections(text)) context.addIssue({ code: 'custom', path, message })
  })
export type LedgerText = z.infer<typeof LedgerText>

type Objection = { path: (string | number)[]; message: string }

function objections({
  key,
  happensOn,
  fields,
}: {
  key: string[]
  happensOn?: string | undefined
  fields: LedgerField[]
}) {
  const found: Objection[] = []
  fields.forEach(({ id, type, unit }, at) => {
    if (fields.findIndex((it) => it.id === id) !== at)
      found.push({ path: ['fields', at, 'id'], message: `「${id}」重复` })
    if (type === 'enterprise' && fields.findIndex((it) => it.type === type) !== at)
      found.push({ path: ['fields', at, 'type'], message: '一本台账只能有一个企业字段' })
    if (type === 'money' && !MoneyUnit.safeParse(unit).success)
      found.push({ path: ['fields', at], message: '金额要写单位 unit：元、万元或亿元' })
  })
  key.forEach((id, at) => {
    const field = fields.find((it) => it.id === id)
    if (!field?.required || field.type === 'enterprise')
      found.push({ path: ['key', at], message: `「${id}」应是一个必填字段；企业不必写入，总是识别的一部分` })
  })
  if (happensOn !== undefined && fields.find((it) => it.id === happensOn)?.type !== 'day')
    found.push({ path: ['happensOn'], message: `「${happensOn}」应是一个日期字段` })
  return found
}

/** What a data class is called where people read it. */
export const dataClassNames = {
  public: '可公开',
  internal: '内部',
  sensitive: '涉及单个企业，不外传',
} as const satisfies Record<LedgerText['dataClass'], string>

/** The fields whose values an entry keeps; the enterprise stands beside them. */
export function valueFields({ fields }: LedgerText): LedgerField[] {
  return fields.filter(({ type }) => type !== 'enterprise')
}

export function enterpriseField({ fields }: LedgerText): LedgerField | undefined {
  return fields.find(({ type }) => type === 'enterprise')
}
