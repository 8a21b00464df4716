import { enterpriseColumns, usualColumns } from '#domain/registry/enterpriseColumns.ts'

/** The columns to show: those of the address, else those this browser remembers, else the usual ones. */
export function shownColumns(chosen: readonly string[] | undefined): readonly string[] {
  return chosen ?? remembered() ?? usualColumns
}

/** Remembers a choice of columns in this browser, in the order of the list. */
export function rememberColumns(chosen: readonly string[]): string[] {
  const inOrder = enterpriseColumns.map(({ key }) => key as string).filter((key) => chosen.includes(key))
  localStorage.setItem(PLACE, JSON.stringify(inOrder))
  return inOrder
}

const PLACE = 'beizeng.enterpriseColumns'

function remembered(): string[] | undefined {
  const kept = localStorage.getItem(PLACE)
  if (kept === null) return undefined
  const keys = jsonIn(kept)
  const known = new Set<unknown>(enterpriseColumns.map(({ key }) => key))
  return Array.isArray(keys) && keys.length > 0 ? keys.filter((key) => known.has(key)) : undefined
}

/** What somebody else wrote into the browser must not keep the page from opening. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
