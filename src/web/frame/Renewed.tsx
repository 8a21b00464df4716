import type { ReactNode } from 'react'

/** A list beside its filter, paler while the answer to what is now asked is under way. */
export function Renewed({ late, children }: { late: boolean; children: ReactNode }) {
  return (
    <div className={late ? 'late' : ''} aria-busy={late}>
      {children}
    </div>
  )
}
