import { menu } from './menu.ts'
import type { useSession } from './useSession.ts'

/** Whether a menu entry leads to this address and the person may not use it. */
export function isClosed(pathname: string, may: ReturnType<typeof useSession>['may']): boolean {
  return menu.some(({ entries }) => entries.some(({ to, needs }) => to === pathname && !may(needs)))
}
