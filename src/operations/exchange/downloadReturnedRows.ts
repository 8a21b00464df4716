import { Refusal } from '#domain/access/refusal.ts'
import { returnedSheets } from '#domain/exchange/returnedSheets.ts'
import { writeWorkbook } from '#files/exchange/writeWorkbook.ts'
import * as units from '#store/access/units.ts'
import { z } from 'zod'
import type { Context } from '../door/context.ts'
import { FileInput, FileOutput, mediaTypes } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { ImportInput } from './importInput.ts'
import { listNames } from './listKind.ts'
import { returnedByBatch, returnedByTrial } from './returned.ts'

export const downloadReturnedRows = operation({
  title: '下载退回表',
  kind: 'read',
  permission: 'record enterprises',
  /** Of a batch, or of a file that is only being tried. */
  input: z.object({
    ...ImportInput.shape,
    batch: z.uuid().optional(),
    file: FileInput.optional(),
    list: z.enum(listNames).optional(),
  }),
  output: z.object({ file: FileOutput }),
  async run(context, { batch, list, file, ...input }) {
    const found =
      batch === undefined
        ? list && file && (await returnedByTrial(context, { list, input: { ...input, file } }))
        : await returnedByBatch(context, batch)
    if (!found) throw new Refusal('bad-input', '请说明要下载哪个批次的退回表，或选择文件和名单种类')
    const from = context.texts.districts.get(context.scope.district)?.name ?? ''
    const sheets = returnedSheets({
      ...found,
      from,
      sender: await senderName(context, found.sender),
      day: context.today,
      banner: context.system.banner,
    })
    if (!sheets) throw new Refusal('not-found', `「${found.file}」没有退回的行，不需要退回表`)
    const name = `${found.file.replace(/(?:（退回）)?\.[^.]*$/, '')}（退回）.xlsx`
    return { file: { name, type: mediaTypes.xlsx, bytes: await writeWorkbook(sheets) } }
  },
})

async function senderName({ db, scope }: Context, sender: string): Promise<string> {
  return (await units.list(db, scope)).find(({ slug }) => slug === sender)?.name ?? (sender || '报送单位')
}
