import { call } from '#web/frame/call.ts'
import type { Input } from '#web/frame/contract.ts'
import type { ListName } from './listKinds.ts'

/** What is handed in with a file, whichever list it is. */
export type Handing = Input<'importEnterprises'>

/** What a person may change about how a file is read. */
export type Settings = {
  list: ListName
  sender: string
  sheet?: string
  headerRow?: number
  mapping: Record<string, string | null>
}

/** Asks for a trial run or an import; it is done as a job, whose id is answered. */
export async function handIn({ list, ...settings }: Settings, rest: Pick<Handing, 'file' | 'dryRun' | 'decisions'>) {
  const input = { ...settings, ...rest }
  const answer = await (list === 'enterprises'
    ? call('importEnterprises', input)
    : call('importTitles', { ...input, title: list }))
  return (answer as unknown as { job: string }).job
}
