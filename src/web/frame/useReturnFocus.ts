import { useEffect, useState } from 'react'

/** When what was opened closes, the focus goes back to what opened it. */
export function useReturnFocus(): void {
  // While it is drawn for the first time, the focus is still where it was opened from.
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) requestAnimationFrame(() => opener.isConnected && opener.focus())
    },
    [opener],
  )
}
