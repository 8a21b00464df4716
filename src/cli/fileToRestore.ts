import { Refusal } from '#domain/access/refusal.ts'
import { parseArgs } from 'node:util'

/** The file named by `--from`. `--verify` may be said; every restore verifies, there is no other. */
export function fileToRestore(words: string[]): string {
  const { values } = parseArgs({
    args: words,
    options: { from: { type: 'string' }, verify: { type: 'boolean' } },
    strict: false,
  })
  if (typeof values['from'] === 'string') return values['from']
  throw new Refusal('bad-input', '请用 --from 指明备份文件，例如：npm run cli -- restore --from 备份.backup --verify')
}
