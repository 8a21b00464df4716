import { useEffect, useState } from 'react'

// A page that waits for data is hidden and loses its focus, so what had it last is kept here.
let lastFocused: EventTarget | null = null
document.addEventListener('focusin', ({ target }) => (lastFocused = target))

/** When what was opened closes, the focus goes back to what opened it. */
export function useReturnFocus(): void {
  const [opener] = useState(() => lastFocused)
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) requestAnimationFrame(() => opener.isConnected && opener.focus())
    },
    [opener],
  )
}
