import { useEffect } from 'react'

/** Brings the chosen phrase and the chosen item into sight. */
export function useFollow(chosen: string | undefined): void {
  useEffect(() => {
    if (chosen === undefined) return undefined
    // The panel that was switched to is laid out in the next frame.
    const frame = requestAnimationFrame(() => {
      document.querySelector('.phrase.chosen')?.scrollIntoView({ block: 'center' })
      const items = [...document.querySelectorAll<HTMLElement>('.plan-items li.chosen')]
      items.find((it) => it.offsetParent !== null)?.scrollIntoView({ block: 'nearest' })
    })
    return () => cancelAnimationFrame(frame)
  }, [chosen])
}
