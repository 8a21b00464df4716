import { redirect } from '@tanstack/react-router'
import { queries } from './queries.ts'
import { sessionQuery } from './sessionQuery.ts'

type Asked = { search: { back?: string | undefined }; location: { pathname: string } }

/** Before the sign-in and the first password: whoever is past them is led on to where they wanted to go. */
export async function passBy({ search: { back }, location: { pathname } }: Asked): Promise<void> {
  const { state } = await queries.ensureQueryData(sessionQuery)
  if (state === 'signed in') throw redirect({ href: back ?? '/', replace: true })
  const to = places[state]
  if (to !== pathname) throw redirect({ to, search: back === undefined ? {} : { back }, replace: true })
}

const places = {
  'needs set-up': '/setup',
  'signed out': '/sign-in',
  'must change password': '/first-password',
} as const
