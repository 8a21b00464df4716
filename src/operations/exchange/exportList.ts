import { listHead } from '#domain/exchange/listHead.ts'
import { writeListCsv } from '#files/exchange/writeCsv.ts'
import { writeListWorkbook } from '#files/exchange/writeListWorkbook.ts'
import { z } from 'zod'
import { FileOutput, mediaTypes } from '../door/files.ts'
import { operation } from '../door/operation.ts'
import { permit, scopeOf } from '../door/permit.ts'
import { readInput } from '../door/readInput.ts'
import { namesIn } from '../registry/namesIn.ts'
import { cellsOf } from './exportable.ts'
import { exportableLists } from './exportableLists.ts'

type ListName = keyof typeof exportableLists

/** A list as its page shows it, all of it: the same question, the same permission, the same order. */
export const exportList = operation({
  title: '导出名单',
  kind: 'read',
  permission: 'signed in',
  journaled: true,
  input: z.object({
    list: z.enum(Object.keys(exportableLists) as [ListName, ...ListName[]]),
    /** What the page asks of the list. */
    input: z.record(z.string(), z.unknown()).default({}),
    /** Which columns, in this order; all of them where nothing is said. */
    columns: z.array(z.string()).optional(),
    format: z.enum(['xlsx', 'csv']).default('xlsx'),
  }),
  output: z.object({ file: FileOutput }),
  async run(context, { list, input, columns: chosen, format }) {
    const exported = exportableLists[list]
    const { caller, system, today, texts } = context
    permit(exported.operation.permission, caller)
    const asked = readInput(exported.operation.input, input)
    const scope = scopeOf({ caller, operation: exported.operation }, asked)
    const columns = exported.columns(asked, { chosen, texts, today })
    const { definition, total, rows } = await exported.read({ ...context, scope, db: context.db }, asked)
    const { on = today } = asked as { on?: string }
    const count = total === undefined ? '' : `　共 ${total} 行。`
    const names = await namesIn(context)
    const head = listHead(columns, {
      name: exported.title.replace(/[[\]:*?/\\]/g, ''),
      district: texts.districts.get(scope.district)?.name ?? '',
      definition: [`截至 ${on}，${today} 导出。${count}`, `口径：${definition}`],
      asked: exported.asked(asked, { names, texts }),
      banner: system.banner,
    })
    const cells = cellsOf(rows, columns, names)
    const bytes = format === 'csv' ? await writeListCsv(head, cells) : await writeListWorkbook(head, cells)
    return { file: { name: `${head.name}-${on}.${format}`, type: mediaTypes[format], bytes } }
  },
})
