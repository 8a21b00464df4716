import { useEffect } from 'react'
import type { z } from 'zod'
import type { planSearch } from './planSearch.ts'

// The library has renamed it once; the styles name both too.
const SCROLLS = '.plan-side :is(.ant-tabs-content-holder, .ant-tabs-body-holder)'

/** Brings the chosen phrase, or the one at the chosen place, and the chosen item into sight. */
export function useFollow({ tab, item: chosen, place }: z.infer<typeof planSearch>): void {
  useEffect(() => {
    // Every list begins at its top; the panels share one stretch that scrolls.
    if (chosen === undefined) document.querySelector(SCROLLS)?.scrollTo({ top: 0 })
  }, [tab, chosen])
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
