import { useEffect } from 'react'

/** Brings the chosen phrase, or the one at the chosen place, and the chosen item into sight. */
export function useFollow(chosen: string | undefined, place: number | undefined): void {
  useEffect(() => {
    if (chosen === undefined) return undefined
    // The panel that was switched to is laid out in the next frame.
    const frame = requestAnimationFrame(() => {
      const at = document.querySelector(`.phrase.chosen[data-offset='${place}']`)
      const phrase = at ?? document.querySelector('.phrase.chosen')
      phrase?.scrollIntoView({ block: 'center' })
      const items = [...document.querySelectorAll<HTMLElement>('.plan-items li.chosen')]
      items.find((it) => it.offsetParent !== null)?.scrollIntoView({ block: 'nearest' })
    })
    return () => cancelAnimationFrame(frame)
  }, [chosen, place])
}
