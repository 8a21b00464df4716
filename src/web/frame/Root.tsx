import { Outlet, useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useSession } from './useSession.ts'

/** Around every page: when somebody signs in or out, the page asks again who may be where they are. */
export function Root() {
  const router = useRouter()
  const { state } = useSession()
  const known = useRef(state)
  useEffect(() => {
    if (known.current === state) return
    known.current = state
    void router.invalidate()
  }, [router, state])
  return <Outlet />
}
