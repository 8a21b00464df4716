import { Refusal } from '#domain/access/refusal.ts'
import { partState } from '#domain/exchange/collection/partState.ts'
import { collectionSheets } from '#domain/exchange/collection/collectionSheets.ts'
import { writeWorkbook } from '#files/exchange/writeWorkbook.ts'
import * as collections from '#store/exchange/collections.ts'
import { z } from 'zod'
import { FileOutput, mediaTypes } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { openCollection, returnsByPart } from './collectionBooks.ts'
import { fileName } from './fileName.ts'

/** A part's latest return as a workbook to send back: what it said stands there again, beside every fault its reason. */
export const downloadReturned = operation({
  title: '下载退回表',
  kind: 'read',
  permission: 'answer collections',
  journaled: true,
  input: z.object({ id: z.uuid(), part: z.uuid() }),
  output: z.object({ file: FileOutput }),
  async run(context, { id, part: wanted }) {
    const { db, scope } = context
    const { collection, parts } = await openCollection(context, id)
    const part = parts.find((it) => it.id === wanted)
    if (!part) throw new Refusal('not-found', '这次收集没有这一份表，请刷新后再下载')
    const latest = (await returnsByPart(context, [part])).get(part.id)?.at(-1)
    if (!latest || partState(latest) !== 'returned') throw new Refusal('not-allowed', `「${part.name}」没有被退回的行`)
    const rows = await collections.rowsOf(db, scope.district, [part.id])
    const answers = await collections.answersOf(db, scope.district, [latest.id])
    const bytes = await writeWorkbook(
      collectionSheets(
        collection,
        { part, rows, banner: context.system.banner },
        { answers, sentBack: latest.sentBack?.reason },
      ),
    )
    return { file: { name: fileName(`${collection.title}-${part.name}-退回.xlsx`), type: mediaTypes.xlsx, bytes } }
  },
})
