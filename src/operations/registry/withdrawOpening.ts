import { Refusal } from '#domain/access/refusal.ts'
import { isKnown } from '#domain/registry/asOf.ts'
import { Title } from '#domain/registry/title.ts'
import * as titleBook from '#store/registry/titleBook.ts'
import * as withdrawals from '#store/registry/withdrawals.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

/** Takes a count back; one that it corrected holds again. */
export const withdrawOpening = operation({
  title: '撤回期初数或历年总数',
  kind: 'write',
  permission: 'keep openings',
  input: z.object({ title: Title, id: z.uuid(), reason: z.string().trim().min(2, '请写明为何撤回').max(500) }),
  output: z.object({}),
  async run({ db, scope, now }, { title, id, reason }) {
    const found = (await titleBook.openingsOf(db, scope.district, title)).find((it) => it.id === id)
    if (!found || !isKnown(found, now)) throw new Refusal('not-found', '没有这个总数，或它已撤回，请刷新后再办')
    await withdrawals.record(db, [{ districtCode: scope.district, entry: id, reason, knownFrom: now, batch: null }])
    return {}
  },
})
