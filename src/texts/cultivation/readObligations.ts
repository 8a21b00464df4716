import { ObligationText } from '#domain/cultivation/obligationText.ts'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readYaml } from '../readYaml.ts'

/**
 * Reads every policy/obligations/<obligation>/<day in force>.yaml. Throws a Refusal naming file and line, also where the ledger
 * is not there.
 */
export function readObligations(folder: string, ledgers: ReadonlyMap<string, unknown>): readonly ObligationText[] {
  const root = join(folder, 'obligations')
  if (!existsSync(root)) return []
  return readdirSync(root)
    .sort()
    .flatMap((id) =>
      readdirSync(join(root, id))
        .filter((it) => /^\d{4}-\d{2}-\d{2}\.yaml$/.test(it))
        .sort()
        .map((file) => Object.freeze(readYaml(join(root, id, file), checked({ id, file }, ledgers)))),
    )
}

function checked({ id, file }: { id: string; file: string }, ledgers: ReadonlyMap<string, unknown>) {
  return ObligationText.superRefine((text, context) => {
    const object = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (text.id !== id) object('id', `应与文件夹同名：${id}`)
    if (text.inForce !== basename(file, '.yaml')) object('inForce', '应与文件名的日期相同')
    if (!ledgers.has(text.ledger)) object('ledger', `没有台账「${text.ledger}」，请在 policy/ledgers 补上，或改正`)
  })
}
