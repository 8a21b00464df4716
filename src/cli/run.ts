import { Refusal } from '#domain/access/refusal.ts'
import { bringUpToDate } from '#operations/door/bringUpToDate.ts'
import { carryOut } from '#operations/door/carryOut.ts'
import { restoreSystem } from '#operations/door/restoreSystem.ts'
import type { Operation } from '#operations/door/operation.ts'
import { openSystem, openTexts, type SystemOptions } from '#operations/door/openSystem.ts'
import { prepareDistricts } from '#operations/access/prepareDistricts.ts'
import * as list from '#operations/operations.ts'
import { prepareDraft } from '#operations/plan/prepareDraft.ts'
import { newDistrict } from '#operations/plan/newDistrict.ts'
import { calculating, cliCaller } from './cliCaller.ts'
import { help } from './help.ts'
import { fileToRestore } from './fileToRestore.ts'
import { newDistrictInput } from './newDistrictInput.ts'
import { readArguments } from './readArguments.ts'
import { report } from './report.ts'

const operations = list as unknown as Record<string, Operation>

/** Carries out one operation by name and answers the exit code; without a name it lists them all. */
export async function run(
  settings: Omit<SystemOptions, 'whenRunning'>,
  name: string | undefined,
  words: string[],
): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') return print(help(operations, words[0]))
  if (name === 'newDistrict') return print(await newDistrict(settings, newDistrictInput(words)))
  if (name === 'restore') return print(await restoreSystem(settings, fileToRestore(words)))
  const operation = operations[name]
  if (!operation) throw new Refusal('not-found', `没有「${name}」这个命令；不带命令名运行可列出全部命令`)
  const { input, as, district, json } = readArguments(operation, words)
  if (operation.kind === 'calculation') {
    const caller = calculating(district)
    return report(await carryOut({ name, operation, system: openTexts(settings), caller }, input), json)
  }
  const system = await openSystem({ ...settings, whenRunning: 'attach' })
  try {
    if (!system.store.attached) await bringUpToDate(system)
    await prepareDistricts(system)
    await prepareDraft(system)
    const caller = await cliCaller(system, { name, as, district })
    return report(await carryOut({ name, operation, system, caller }, input), json)
  } finally {
    await system.store.close()
  }
}

function print(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}
