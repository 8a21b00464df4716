import { redirect } from '@tanstack/react-router'
import { queries } from './queries.ts'
import { sessionQuery } from './sessionQuery.ts'

type Asked = { location: { href: string } }

/** Before a page behind the sign-in: whoever may not be there yet is led to what comes first, and back afterwards. */
export async function admit({ location: { href } }: Asked): Promise<void> {
  const { state } = await queries.ensureQueryData(sessionQuery)
  const search = href === '/' ? {} : { back: href }
  if (state === 'needs set-up') throw redirect({ to: '/setup', replace: true })
  if (state === 'signed out') throw redirect({ to: '/sign-in', search, replace: true })
  if (state === 'must change password') throw redirect({ to: '/first-password', search, replace: true })
}
