import type { System } from '#operations/door/context.ts'
import { filledWorkbook } from '../exchange/filledWorkbook.ts'
import { lead, question, receive, sentFiles } from '../exchange/office.ts'
import { codeNumber } from '../registry/codeNumber.ts'
import { ask } from '../registry/lists.ts'

/** A collection in which the own unit's row went back for want of an answer, and both units added the same enterprise. */
export async function collectionSample(system: System) {
  const { id } = await ask(system, { name: 'startCollection', caller: lead }, { collection: question })
  const creditCode = codeNumber(555)
  const returns = Object.values(await sentFiles(system, id)).map((sent) =>
    filledWorkbook(sent, {
      change(rows, header) {
        const place = header.indexOf('*研发投入（万元）')
        rows.push(header.map((_, at) => (at === place ? 8 : ([creditCode, '两家都报有限公司'][at] ?? null))))
      },
    }),
  )
  await receive({ system, id }, returns)
  const { parts } = await ask(system, { name: 'readCollection', caller: lead }, { id })
  return { collection: id, part: parts.find((it) => it.name === '区科技局')?.id ?? '', creditCode }
}
