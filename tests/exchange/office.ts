// Two units with an enterprise each and a collection that asks both.
import type { Caller, System } from '#operations/door/context.ts'
import { unpackFiles } from '#files/exchange/unpackFiles.ts'
import { writeZip } from '#files/exchange/writeZip.ts'
import { readWorkbook } from '#files/exchange/readWorkbook.ts'
import { callerIn, home, twoDistricts } from '../access/twoDistricts.ts'
import type { Store } from '#store/database/openStore.ts'
import { ask, certificates, enterNew } from '../registry/lists.ts'

export const lead = callerIn(home, 'lead')
export const science = callerIn(home, 'unit', ['science-technology'])
export const commerce = callerIn(home, 'unit', ['commerce'])

export const asked = [
  { header: '研发投入', kind: 'money', required: true },
  { header: '是否申报', kind: 'choice', choices: ['是', '否'] },
  { header: '拟申报日期', kind: 'day' },
] as const

export const good = { '*研发投入（万元）': '1,000.5万元', 是否申报: '是', 拟申报日期: '2025年8月1日' }

/** Opens the district with enterprises 1, 71, 72 of 区科技局 and 2, 73 of 区商务委, and starts the collection. */
export async function collecting(store: Store) {
  const system = twoDistricts(store)
  const file = certificates([
    [71, '2024-10-01', '区科技局'],
    [72, '2024-10-01', '区科技局'],
    [73, '2024-10-01', '区商务委'],
  ])
  await ask(system, { name: 'importTitles', caller: lead }, { ...enterNew, title: 'high-tech-enterprise', file })
  const started = await ask(system, { name: 'startCollection', caller: lead }, { collection: question })
  return { system, ...started, files: await sentFiles(system, started.id) }
}

export const question = {
  title: '研发投入摸排',
  instructions: '按年度财务报表填写。',
  dueOn: '2025-07-15',
  splitBy: 'unit',
  known: ['town', 'titles', 'certificateNumber'],
  asked,
}

type SentFile = { name: string; bytes: Uint8Array }

/** The workbooks of the ZIP by the name of their unit. */
export async function sentFiles(system: System, id: string): Promise<Record<string, SentFile>> {
  const { file } = await ask(system, { name: 'downloadCollection', caller: lead }, { id })
  const workbooks = unpackFiles(file).filter((it) => it.name.endsWith('.xlsx'))
  return Object.fromEntries(workbooks.map((it) => [it.name.match(/-(.+)\.xlsx$/)?.[1] ?? '', it]))
}

type Receiving = { system: System; id: string; caller?: Caller }

export function receive({ system, id, caller = lead }: Receiving, files: SentFile[]) {
  return ask(system, { name: 'receiveReturns', caller }, { id, file: { name: '回表.zip', bytes: writeZip(files) } })
}

export async function states(system: System, id: string) {
  const { parts } = await ask(system, { name: 'readCollection', caller: lead }, { id })
  return Object.fromEntries(parts.map((it) => [it.name, it.state]))
}

export async function merged(system: System, id: string) {
  return (await ask(system, { name: 'listAnswers', caller: lead }, { id })).rows
}

/** The cells of the first sheet of an exported workbook. */
export function cellsOf({ name, bytes }: SentFile): string[] {
  return (readWorkbook(bytes, name).sheets[0]?.rows ?? []).flat().flatMap((it) => (it === null ? [] : [String(it)]))
}
