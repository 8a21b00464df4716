import { redirect } from '@tanstack/react-router'
import { menu } from './menu.ts'
import { queries } from './queries.ts'
import { sessionQuery } from './sessionQuery.ts'

/** The first page is the first one of a person's own menu. */
export async function goHome(): Promise<void> {
  const { operations } = await queries.ensureQueryData(sessionQuery)
  const first = menu.flatMap(({ entries }) => entries).find(({ needs }) => operations.includes(needs))
  if (first) throw redirect({ to: first.to, replace: true })
}
