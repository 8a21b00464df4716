import { Refusal } from '#domain/access/refusal.ts'
import { CollectionInput } from '#domain/exchange/collection/collection.ts'
import { divide } from '#domain/exchange/collection/divide.ts'
import type { KnownEnterpriseRow } from '#domain/exchange/collection/knownColumn.ts'
import { CreditCode } from '#values/creditCode.ts'
import { newId } from '#store/database/newId.ts'
import * as units from '#store/access/units.ts'
import * as collections from '#store/exchange/collections.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import { Title } from '#domain/registry/title.ts'
import { z } from 'zod'
import { enterprisePage } from '../registry/enterprisePage.ts'
import type { Context } from '../door/context.ts'
import { operation } from '../door/operation.ts'

const MOST = 20_000

const Which = z.strictObject({
  title: Title.optional(),
  town: z.string().optional(),
  /** Only these, when given. */
  creditCodes: z.array(CreditCode).max(MOST).optional(),
})

export const startCollection = operation({
  title: '发起拆表汇总',
  kind: 'write',
  permission: 'collect lists',
  input: z.strictObject({ collection: CollectionInput, enterprises: Which.default({}) }),
  output: z.object({
    id: z.string(),
    parts: z.number(),
    rows: z.number(),
    /** Enterprises without unit or town: they are sent to nobody. */
    left: z.array(z.string()),
  }),
  async run(context, { collection, enterprises }) {
    const { db, scope, today, now, person } = context
    if (collection.dueOn < today) throw new Refusal('bad-input', `截止日期 ${collection.dueOn} 已过，请改为今天或以后`)
    const rows = await chosen(context, enterprises)
    const { parts, left } = divide(
      rows,
      { splitBy: collection.splitBy, title: enterprises.title },
      await namesOf(context),
    )
    if (parts.length === 0) throw new Refusal('not-allowed', nobody(rows.length, collection.splitBy))
    const id = newId()
    const districtCode = scope.district
    await collections.start(
      db,
      { ...collection, id, districtCode, startedAt: now, account: person.id, person: person.name },
      parts.map((part) => {
        const partId = newId()
        const sent = part.rows.map((row) => ({ ...row, id: newId(), part: partId }))
        return { id: partId, holder: part.holder, name: part.name, rows: sent }
      }),
    )
    return { id, parts: parts.length, rows: parts.reduce((sum, it) => sum + it.rows.length, 0), left }
  },
})

function nobody(rows: number, splitBy: 'unit' | 'town'): string {
  if (rows === 0) return '没有符合条件的企业，请放宽条件'
  return splitBy === 'unit'
    ? `选中的 ${rows} 家企业都没有包联单位，也没有计入哪个单位，不能按单位拆分；请先指定包联单位，或改按乡镇街道拆分`
    : `选中的 ${rows} 家企业都没有登记乡镇街道，不能按乡镇街道拆分；请先补登住所，或改按单位拆分`
}

/** The chosen enterprises in the order of their names, with the number of the certificate in force. */
async function chosen(
  context: Context,
  { title, town, creditCodes }: z.output<typeof Which>,
): Promise<KnownEnterpriseRow[]> {
  const filter = { ...(title ? { title } : {}), ...(town ? { town } : {}) }
  const sort = { by: 'name', direction: 'asc' } as const
  const { rows, total } = await enterprisePage(context, { filter, sort }, { size: MOST, offset: 0 })
  if (total > MOST) throw new Refusal('too-large', `有 ${total} 家企业，一次最多收集 ${MOST} 家；请缩小范围`)
  const wanted = creditCodes && new Set<string>(creditCodes)
  const kept = rows.filter((it) => !wanted || wanted.has(it.creditCode))
  const numbers = await certificateNumbers(
    context,
    kept.map((it) => it.id),
  )
  return kept.map((row) => ({ ...row, certificateNumber: numbers.get(row.id) ?? null }))
}

async function certificateNumbers({ db, scope }: Context, ids: readonly string[]): Promise<Map<string, string | null>> {
  const events = await titleBook.eventsOf(db, scope.district, { enterprises: ids })
  const standing = events.filter((it) => it.withdrawnFrom === null && it.certificateNumber !== null)
  standing.sort((one, other) => (one.happenedOn < other.happenedOn ? -1 : 1))
  return new Map(standing.map((it) => [it.enterprise, it.certificateNumber]))
}

async function namesOf({ db, scope, texts }: Context) {
  const known = await units.list(db, scope)
  const towns = texts.districts.get(scope.district)?.towns ?? []
  return {
    units: new Map(known.map((it) => [it.slug, it.name])),
    towns: new Map(towns.map((it) => [it.code, it.name] as const)),
  }
}
