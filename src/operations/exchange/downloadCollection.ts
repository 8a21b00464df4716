import { Refusal } from '#domain/access/refusal.ts'
import { collectionSheets } from '#domain/exchange/collection/collectionSheets.ts'
import { instructionLines } from '#domain/exchange/collection/instructionLines.ts'
import { writeWorkbook } from '#files/exchange/writeWorkbook.ts'
import { writeZip } from '#files/exchange/writeZip.ts'
import * as collections from '#store/exchange/collections.ts'
import { groupBy } from '#values/groupBy.ts'
import { z } from 'zod'
import { FileOutput, mediaTypes } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { openCollection } from './collectionBooks.ts'
import { fileName } from './fileName.ts'

/** All workbooks with their covering note as a ZIP; with `part` that one workbook. */
export const downloadCollection = operation({
  title: '下载拆出的表',
  kind: 'read',
  permission: 'answer collections',
  journaled: true,
  input: z.object({ id: z.uuid(), part: z.uuid().optional() }),
  output: z.object({ file: FileOutput }),
  async run(context, { id, part: only }) {
    const { collection, parts } = await openCollection(context, id)
    const chosen = parts.filter((it) => only === undefined || it.id === only)
    const ids = chosen.map((it) => it.id)
    const rows = groupBy(await collections.rowsOf(context.db, context.scope.district, ids), (it) => it.part)
    const { banner } = context.system
    const files = []
    for (const part of chosen) {
      const bytes = await writeWorkbook(collectionSheets(collection, { part, rows: rows.get(part.id) ?? [], banner }))
      files.push({ name: fileName(`${collection.title}-${part.name}.xlsx`), type: mediaTypes.xlsx, bytes })
    }
    const [first] = files
    if (!first) throw new Refusal('not-found', '这次收集没有这一份表，请刷新后再下载')
    if (only !== undefined) return { file: first }
    const lines = [...(banner === undefined ? [] : [banner]), ...instructionLines(collection, '各填报单位')]
    const note = lines.join('\r\n')
    const bytes = writeZip([{ name: '填报说明.txt', bytes: new TextEncoder().encode(`\uFEFF${note}\r\n`) }, ...files])
    return { file: { name: fileName(`${collection.title}.zip`), type: mediaTypes.zip, bytes } }
  },
})
