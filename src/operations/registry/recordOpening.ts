import { Refusal } from '#domain/access/refusal.ts'
import { isKnown } from '#domain/registry/asOf.ts'
import { OpeningKind } from '#domain/registry/opening.ts'
import { Title } from '#domain/registry/title.ts'
import { newId } from '#store/database/newId.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import { Day } from '#values/day.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { operation } from '../door/operation.ts'

const Input = z.object({
  title: Title,
  kind: OpeningKind,
  onDay: Day,
  total: z.int().min(0).max(1_000_000),
  reason: z.string().trim().min(2, '请写明依据的文件，如「2019 年科技统计公报」').max(500),
})

/** A count without names. For a day that has one already it is a correction: a new row, and the old one stays readable. */
export const recordOpening = operation({
  title: '登记期初数或历年总数',
  kind: 'write',
  permission: 'keep openings',
  input: Input,
  output: z.object({ id: z.string(), corrects: z.string().nullable() }),
  async run(context, { title, kind, onDay, total, reason }) {
    const { db, scope, now, today, person } = context
    if (onDay > today) throw new Refusal('bad-input', `${onDay} 还没有到，请核对日期`)
    const known = await standing(context, title)
    refuseOutOfOrder(known, { kind, onDay })
    const before = known.findLast((it) => it.onDay === onDay)
    if (before?.total === total && before.reason === reason)
      throw new Refusal('conflict', `${onDay} 的总数已经登记为 ${total}，依据相同，不必再登`)
    const id = newId()
    const opening = { title, kind, onDay, total, reason, person: person.name, knownFrom: now }
    await titleBook.recordOpenings(db, [{ districtCode: scope.district, id, ...opening }])
    return { id, corrects: before?.id ?? null }
  },
})

type Asked = Pick<z.output<typeof Input>, 'kind' | 'onDay'>

async function standing({ db, scope, now }: Context, title: Title) {
  return (await titleBook.openingsOf(db, scope.district, title)).filter((it) => isKnown(it, now))
}

/** 新增 is counted from the first opening on, so a past total stands before it, and no opening comes before another. */
function refuseOutOfOrder(known: Awaited<ReturnType<typeof standing>>, { kind, onDay }: Asked): void {
  const [first] = known
    .filter((it) => it.kind === 'opening')
    .map((it) => it.onDay)
    .sort()
  if (kind === 'yearTotal' && first !== undefined && onDay >= first)
    throw new Refusal('not-allowed', `历年总数只登记期初（${first}）以前的年份；期初数有误请按期初数更正`)
  if (kind === 'opening' && known.some((it) => it.kind === 'yearTotal' && it.onDay >= onDay))
    throw new Refusal('not-allowed', `${onDay} 或以后已登记有历年总数，请先撤回它们，再登记期初数`)
  if (kind === 'opening' && first !== undefined && onDay < first)
    throw new Refusal('not-allowed', `期初已定在 ${first}，新增从那天以后起算；更早的总数请登记为历年总数`)
}
