import { CatchBoundary } from '@tanstack/react-router'
import { Suspense, type ReactNode } from 'react'
import { Failed } from './Failed.tsx'
import { Waiting } from './Waiting.tsx'

/** A part of a page that waits and fails by itself, such as a drawer; `of` names what is shown, so that another one starts afresh. */
export function Awaited({ of, children }: { of: string; children: ReactNode }) {
  return (
    <CatchBoundary getResetKey={() => of} errorComponent={Failed}>
      <Suspense fallback={<Waiting />}>{children}</Suspense>
    </CatchBoundary>
  )
}
