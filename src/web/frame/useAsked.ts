import { useDeferredValue } from 'react'

/**
 * The question a list still answers while the answer to a later one is under way. The page stays as it is meanwhile: a filter
 * that waited together with its list would lose the focus of whoever types in it.
 */
export function useAsked<Search>(search: Search): { asked: Search; late: boolean } {
  const asked = useDeferredValue(search)
  return { asked, late: asked !== search }
}
