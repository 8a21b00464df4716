import { Refusal } from '#domain/access/refusal.ts'
import * as batches from '#store/exchange/batches.ts'
import * as enterprises from '#store/registry/enterprises.ts'
import * as withdrawals from '#store/registry/withdrawals.ts'
import { z } from 'zod'
import { operation } from '../door/operation.ts'

/** Writes the contrary entries: everything the batch entered is taken back from now on, and stays readable as it was. */
export const undoBatch = operation({
  title: '撤销导入',
  kind: 'write',
  permission: 'record enterprises',
  input: z.object({ id: z.uuid() }),
  output: z.object({ withdrawn: z.number() }),
  async run({ db, scope, now, person }, { id }) {
    const { district } = scope
    const batch = await batches.find(db, district, id)
    if (!batch) throw new Refusal('not-found', '没有这个导入批次，请刷新后再办')
    if (batch.undoneAt) throw new Refusal('conflict', `「${batch.fileName}」已由${batch.undoneBy ?? ''}撤销，不必再撤`)
    if (batch.written === 0)
      throw new Refusal(
        'conflict',
        `「${batch.fileName}」没有写入任何记录${batch.unchanged > 0 ? '，内容与账面相同' : ''}，不必撤销`,
      )
    const later = await batches.dependentsOn(db, district, id)
    if (later.length > 0)
      throw new Refusal(
        'not-allowed',
        `这批企业已被后来的导入引用：${later.map((it) => `「${it.fileName}」`).join('')}。请先撤销它们`,
        later,
      )
    const entries = await batches.entriesOf(db, district, id)
    const reason = `撤销导入「${batch.fileName}」`
    const ids = [...entries.values()].flat()
    await withdrawals.record(
      db,
      ids.map((entry) => ({ districtCode: district, entry, reason, knownFrom: now, batch: id })),
    )
    await enterprises.freeCodes(db, district, entries.get('enterprise') ?? [])
    await batches.noteUndone(db, { district, id }, { undoneAt: now, undoneBy: person.name })
    return { withdrawn: ids.length }
  },
})
