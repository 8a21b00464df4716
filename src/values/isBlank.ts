import { plainText } from './plainText.ts'

/** Whether a typed text only says that nothing is known: empty, `--`, `—`, `/`, 无. Unknown is not zero. */
export function isBlank(typed: string): boolean {
  return /^([-–—―_/\\.·]*|无|暂无|不详|未知|n\/?a|null)$/i.test(plainText(typed))
}
