import { feedObjections, withChoices } from '#domain/eligibility/ledgerFeeds.ts'
import type { FactsText } from '#domain/eligibility/factText.ts'
import { LedgerText } from '#domain/ledgers/ledgerText.ts'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readYaml } from '../readYaml.ts'

/**
 * Reads every policy/ledgers/<ledger>.yaml. Throws a Refusal naming file and line, also where a ledger feeds a collection or
 * a field that policy/facts.yaml does not have.
 */
export function readLedgers(folder: string, facts: FactsText): ReadonlyMap<string, LedgerText> {
  const root = join(folder, 'ledgers')
  const files = existsSync(root) ? readdirSync(root).filter((it) => it.endsWith('.yaml')) : []
  const ledgers = files.sort().map((file) => withChoices(readYaml(join(root, file), checked(facts, file)), facts))
  return new Map(ledgers.map((it) => [it.id, Object.freeze(it)]))
}

function checked(facts: FactsText, file: string) {
  return LedgerText.superRefine((text, context) => {
    const object = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })
    if (`${text.id}.yaml` !== file) object(['id'], `应与文件同名：${file.replace(/\.yaml$/, '')}`)
    for (const { path, message } of feedObjections(text, facts)) object(path, message)
  })
}
