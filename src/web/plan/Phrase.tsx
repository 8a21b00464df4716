import { Link } from '@tanstack/react-router'
import type { PlanItem } from './planItem.ts'

export type Marks = { items: readonly PlanItem[]; tab: PlanItem['kind']; chosen: string | undefined }

/** A stretch of the document; where something was found in it, a link that selects that on the right. */
export function Phrase({ text, items, tab, chosen }: Marks & { text: string }) {
  const [shown] = items.toSorted((a, b) => Number(b.kind === tab) - Number(a.kind === tab))
  if (!shown) return text
  const isChosen = items.some(({ id }) => id === chosen)
  return (
    <Link
      to="/plan"
      search={(search) => ({ ...search, tab: shown.kind, item: shown.id })}
      resetScroll={false}
      replace
      className={`phrase ${shown.kind}${isChosen ? ' chosen' : ''}`}
      activeProps={{}}
    >
      {text}
    </Link>
  )
}
