import { useEffect } from 'react'

/** Brings the chosen phrase and the chosen item into sight. */
export function useFollow(chosen: string | undefined): void {
  useEffect(() => {
    if (chosen === undefined) return
    document.querySelector('.phrase.chosen')?.scrollIntoView({ block: 'center' })
    document.querySelector('.plan-items li.chosen')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
}
