import { Refusal } from '#domain/access/refusal.ts'
import { readWords } from './readWords.ts'

/** The file named by `--from`. `--verify` may be said; every restore verifies, there is no other. */
export function fileToRestore(words: string[]): string {
  const { from } = readWords(words, { from: 'string', verify: 'boolean' })
  if (typeof from === 'string') return from
  throw new Refusal('bad-input', '请用 --from 指明备份文件，例如：npm run cli -- restore --from 备份.backup --verify')
}
