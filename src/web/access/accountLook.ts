import type { Row } from '#web/frame/contract.ts'
import type { StateLook } from '#web/frame/StateMark.tsx'

const looks = {
  disabled: { shape: '○', tone: 'off', word: '已停用' },
  locked: { shape: '■', tone: 'bad', word: '已锁定' },
  'without role': { shape: '◆', tone: 'warn', word: '待授权' },
  working: { shape: '●', tone: 'good', word: '在用' },
} as const satisfies Record<string, StateLook>

/** The state of an account, the most telling first. */
export function accountLook({ disabledAt, lockedUntil, role }: Row<'listAccounts'>): StateLook {
  if (disabledAt) return looks.disabled
  if (lockedUntil && Date.parse(lockedUntil) > Date.now()) return looks.locked
  return role ? looks.working : looks['without role']
}
