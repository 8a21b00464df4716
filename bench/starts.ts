import { median } from './measure.ts'
import { serve } from './serve.ts'
import type { Row } from './table.ts'
import { withFolder } from './withFolder.ts'

/** From the start command to the first page: on an empty folder, where the database is created, and on the same folder again. */
export async function starts(): Promise<Row[]> {
  const first: number[] = []
  const later: number[] = []
  for (let round = 0; round < ROUNDS; round++)
    await withFolder(async (folder) => {
      first.push(await firstPage(folder))
      later.push(await firstPage(folder))
    })
  return [row('start on an empty folder', first, 5), row('start on a later day', later, 2)]
}

const ROUNDS = 5

async function firstPage(folder: string): Promise<number> {
  const { firstPageSeconds, stop } = await serve(folder)
  await stop()
  return firstPageSeconds
}

function row(what: string, times: number[], aim: number): Row {
  const [fastest, slowest] = [Math.min(...times), Math.max(...times)].map((it) => it.toFixed(2))
  const ours = `median ${median(times).toFixed(2)} s (${fastest} – ${slowest})`
  return { what, ours, peer: '', ratio: median(times), aim, unit: 's', checked: 'GET / answered 200' }
}
