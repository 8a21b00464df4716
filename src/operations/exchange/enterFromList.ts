import { Refusal } from '#domain/access/refusal.ts'
import type { ListEntries } from '#domain/exchange/listEntries.ts'
import type { Snapshot } from '#domain/registry/snapshot.ts'
import { titles } from '#domain/registry/title.ts'
import * as attachments from '#store/exchange/attachments.ts'
import * as batches from '#store/exchange/batches.ts'
import type { Day } from '#values/day.ts'
import type { Context } from '../door/context.ts'
import { enterBatch } from './enterBatch.ts'

type Taken = { what: string; entries: ListEntries; accepted: number; unchanged: number; fromDay?: Day }

/** Enters what was taken of a full list as a batch of its own, with the file of the list as its evidence. */
export async function enterFromList(
  context: Context,
  { title, onDay, fileName, sender, batch: id }: Snapshot & { fileName: string },
  { what, entries, accepted, unchanged, fromDay }: Taken,
): Promise<string> {
  const { db, scope } = context
  const batch = await batches.find(db, scope.district, id)
  const kept = await attachments.find(db, scope.district, batch?.fileSha256 ?? '')
  if (!kept) throw new Refusal('not-found', '名单原件不在了，无法入账，请重新登记这份名单')
  return enterBatch(context, {
    file: { name: `${fileName}（${what}）`, bytes: kept.bytes },
    template: { id: 'full-list', title: `${sender}截至 ${onDay} 的${titles[title].name}名单` },
    title,
    entered: { entries },
    ...(fromDay === undefined ? {} : { fromDay }),
    report: { accepted, unchanged, toLookAt: 0, returned: 0, problems: [] },
  })
}
