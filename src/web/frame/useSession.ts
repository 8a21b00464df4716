import { useSuspenseQuery } from '@tanstack/react-query'
import type { Name } from './contract.ts'
import { sessionQuery } from './sessionQuery.ts'

/** The session, with `may`: whether this person can call an operation, so that a button need not be shown in vain. */
export function useSession() {
  const session = useSuspenseQuery(sessionQuery).data
  return { ...session, may: (name: Name) => session.operations.includes(name) }
}
