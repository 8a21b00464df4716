import { FEWEST } from '#domain/demo/districtSetting.ts'
import { Refusal } from '#domain/access/refusal.ts'
import { readWords } from './readWords.ts'

/** `--enterprises`, a thousand where it says nothing, and `--reset` to begin the demonstration again. */
export function demoWords(words: string[]): { enterprises: number; reset: boolean } {
  const { enterprises = String(FEWEST), reset } = readWords(words, { enterprises: 'string', reset: 'boolean' })
  const count = Number(enterprises)
  if (!Number.isInteger(count) || count < FEWEST)
    throw new Refusal('bad-input', `--enterprises 应为不小于 ${FEWEST} 的整数，现在是「${String(enterprises)}」`)
  return { enterprises: count, reset: reset === true }
}
