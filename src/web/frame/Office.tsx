import { Outlet, useLocation } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { Banner } from './Banner.tsx'
import { Closed } from './Closed.tsx'
import { isClosed } from './isClosed.ts'
import { SideMenu } from './SideMenu.tsx'
import { TopBar } from './TopBar.tsx'
import { useSession } from './useSession.ts'
import { Waiting } from './Waiting.tsx'

/** The frame of every page behind the sign-in. */
export function Office() {
  const { may } = useSession()
  const { pathname } = useLocation()
  const [menuFor, openMenuFor] = useState<string>()
  const menuOpen = menuFor === pathname
  return (
    <div className={menuOpen ? 'office menu-open' : 'office'}>
      <a className="skip" href="#page">
        跳到正文
      </a>
      <TopBar menuOpen={menuOpen} onMenu={() => openMenuFor(menuOpen ? undefined : pathname)} />
      <Banner />
      <SideMenu />
      <main id="page" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>{isClosed(pathname, may) ? <Closed /> : <Outlet />}</Suspense>
      </main>
    </div>
  )
}
