import { Workbook } from '@cj-tech-master/excelts'
import { deepStrictEqual } from 'node:assert'
import { readWorkbook } from '../src/files/exchange/readWorkbook.ts'
import type { Caller, System } from '../src/operations/door/context.ts'
import { carryOut } from '../src/operations/door/carryOut.ts'
import { exportList } from '../src/operations/exchange/exportList.ts'
import { byTurns, median, seconds } from './measure.ts'
import type { Row } from './table.ts'

/** Half of the enterprises as an .xlsx, from the question to the file, against the library writing the same cells. */
export async function exported(system: System, caller: Caller): Promise<Row> {
  const call = { name: 'exportList', operation: exportList, system, caller }
  const ours = () =>
    carryOut(call, { list: 'listEnterprises', input: { filter: { industry: 'C39' } } }) as Promise<{ file: File }>
  const { file } = await ours()
  const cells = cellsOf(file)
  deepStrictEqual(cellsOf({ name: file.name, bytes: await written(cells) }), cells, 'the library wrote other cells')
  let kept = 0
  const found = await byTurns(3, {
    ours: () =>
      seconds(async () => {
        kept = Math.max(kept, await mostKept(ours))
      }),
    peer: () => seconds(() => written(cells)),
    cost: (it) => it,
  })
  return {
    what: 'export of 50,000 enterprises',
    ours: `${spoken(found.ours)}, ${Math.round(kept / 1e6)} MB more in memory`,
    peer: `${spoken(found.peer)} library`,
    ratio: found.ratio,
    aim: 1.5,
    unit: '×',
    checked: `same ${cells.length} × ${cells.at(-1)?.length} cells`,
  }
}

/** The most bytes that the process held beyond what it held before, while some work ran. */
async function mostKept(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss()
  let most = before
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20)
  await work()
  clearInterval(watch)
  return Math.max(most, process.memoryUsage.rss()) - before
}

type File = { name: string; bytes: Uint8Array }

function cellsOf({ name, bytes }: File) {
  return readWorkbook(bytes, name).sheets[0]?.rows ?? []
}

/** The library as its documentation has it: rows of values, columns with their look. */
async function written(cells: ReturnType<typeof cellsOf>): Promise<Uint8Array> {
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet('企业库')
  const width = Math.max(...cells.map((row) => row.length))
  for (let at = 1; at <= width; at++) sheet.getColumn(at).style = { font: { name: '宋体', size: 11 } }
  for (const row of cells) sheet.addRow(row)
  return workbook.xlsx.writeBuffer()
}

function spoken(times: number[]): string {
  return `${median(times).toFixed(1)} s`
}
