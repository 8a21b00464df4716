import { ListLayout, listLayout } from '#domain/exchange/listLayout.ts'
import { recogniseList as recognise } from '#domain/exchange/recogniseList.ts'
import { suggestSender } from '#domain/exchange/suggestSender.ts'
import { readApart } from '#files/exchange/readApart.ts'
import * as units from '#store/access/units.ts'
import { z } from 'zod'
import { FileInput } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { listKinds, listNames } from './listKind.ts'
import { readContext } from './readContext.ts'

const Candidate = z.object({
  list: z.enum(listNames),
  title: z.string(),
  /** Why the file is taken for it. */
  reason: z.string(),
  layout: ListLayout,
})

export const recogniseList = operation({
  title: '识别名单文件',
  kind: 'read',
  permission: 'record enterprises',
  input: z.object({ file: FileInput }),
  /** Whose list it is, in words, empty where nobody can tell, and who it may be; the likeliest kind first, none where no list was found. */
  output: z.object({ sender: z.string(), senders: z.array(z.string()), candidates: z.array(Candidate) }),
  async run(context, { file }) {
    const known = await readContext(context)
    const workbook = await readApart(file)
    const templates = listNames.map((list) => ({ ...listKinds[list].template, list }))
    const candidates = recognise(templates, { workbook, file: file.name }).map(({ template, header, reason }) => ({
      list: template.list,
      title: template.title,
      reason,
      layout: listLayout(template, workbook, header),
    }))
    const sender = suggestSender(file.name, known.units)
    const all = await units.list(context.db, context.scope)
    const unit = all.find(({ slug }) => slug === sender)
    return { sender: unit?.name ?? '', senders: all.map(({ name }) => name), candidates }
  },
})
