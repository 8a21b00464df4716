// 拆表汇总: a list goes out as one workbook per unit or town, and comes back as answers to what was asked.
import { z } from 'zod'
import { Day } from '#values/day.ts'
import { normaliseHeader } from '#values/normaliseHeader.ts'
import { KnownColumn, knownColumns } from './knownColumn.ts'

export const AskedKind = z.enum(['text', 'number', 'money', 'day', 'choice'])
export type AskedKind = z.infer<typeof AskedKind>

/** What a kind of asked column is called, and how its heading says so. */
export const askedKindNames = {
  text: '文字',
  number: '数字',
  money: '金额（万元）',
  day: '日期',
  choice: '从选项中选',
} as const satisfies Record<AskedKind, string>

/** A column the units fill in; its heading is its name in the collection. */
export const AskedColumn = z
  .strictObject({
    header: z.string().trim().min(1, '请写明要填的列名').max(40, '列名最多 40 个字'),
    kind: AskedKind,
    required: z.boolean().default(false),
    /** Of kind `choice`. */
    choices: z.array(z.string().trim().min(1).max(60)).max(200).default([]),
  })
  .refine(({ kind, choices }) => kind !== 'choice' || choices.length >= 2, '「从选项中选」的列至少要有两个选项')
export type AskedColumn = z.infer<typeof AskedColumn>

export const CollectionInput = z
  .object({
    title: z.string().trim().min(2, '请写明标题').max(80, '标题最多 80 个字'),
    instructions: z.string().trim().max(2000, '填报说明最多 2000 个字').default(''),
    dueOn: Day,
    splitBy: z.enum(['unit', 'town']),
    /** Shown and locked; credit code and name always are. */
    known: z.array(KnownColumn).default([]),
    asked: z.array(AskedColumn).min(1, '至少要有一列请单位填写').max(40, '最多 40 列请单位填写'),
  })
  .refine(
    ({ asked }) => distinct([...asked.map((it) => it.header), ...fixedHeaders]),
    '列名重复，请把每一列写成不同的名称',
  )
export type CollectionInput = z.infer<typeof CollectionInput>

const fixedHeaders = Object.values(knownColumns).map((it) => it.header)

function distinct(headers: readonly string[]): boolean {
  return new Set(headers.map(normaliseHeader)).size === headers.length && headers.every((it) => normaliseHeader(it))
}

/** What of a collection its workbooks are made of and read by. */
export type Collection = CollectionInput & { id: string }

/** What one unit or town is sent. */
export type CollectionPart = { id: string; name: string }

/** One enterprise of a part as it was sent: what was known stays as it was on that day. */
export type SentRow = { id: string; part: string; creditCode: string; name: string; known: KnownValues }

export type KnownValues = Partial<Record<KnownColumn, string | null>>
