import type { ReactNode } from 'react'

/** An empty list: what is missing, what to do next, and the button to do it. */
export function Nothing({ says, children }: { says: string; children?: ReactNode }) {
  return (
    <div className="nothing">
      <p>{says}</p>
      {children}
    </div>
  )
}
