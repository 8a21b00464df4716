import { menu } from './menu.ts'
import { useSession } from './useSession.ts'

/** The menu of this person: what they cannot use is left out, and so is a group without entries. */
export function useMenu() {
  const { may } = useSession()
  return menu
    .map(({ group, entries }) => ({ group, entries: entries.filter(({ needs }) => may(needs)) }))
    .filter(({ entries }) => entries.length > 0)
}
