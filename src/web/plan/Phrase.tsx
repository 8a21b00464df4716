import { Link } from '@tanstack/react-router'
import type { PlanItem } from './planItem.ts'

export type Marks = { items: readonly PlanItem[]; tab: PlanItem['kind']; chosen: string | undefined }

/** A stretch of the document; where something was found in it, a link that selects that on the right. */
export function Phrase({ text, offset, items, tab, chosen }: Marks & { text: string; offset: number | undefined }) {
  const [shown] = items.toSorted((a, b) => rank(a.kind, tab) - rank(b.kind, tab))
  if (!shown || !/[\p{L}\p{N}]/u.test(text)) return text
  const isChosen = items.some(({ id }) => id === chosen)
  return (
    <Link
      to="/plan"
      search={(search) => ({ ...search, tab: shown.kind, item: shown.id, place: undefined })}
      resetScroll={false}
      replace
      data-offset={offset}
      className={`phrase ${shown.kind}${isChosen ? ' chosen' : ''}`}
      activeProps={{}}
    >
      {text}
    </Link>
  )
}

const order: PlanItem['kind'][] = ['goal', 'task', 'table', 'finding']

/** What the panel shows comes first; otherwise a goal before the task it stands in, and both before what the lint says. */
function rank(kind: PlanItem['kind'], tab: PlanItem['kind']): number {
  return kind === tab ? -1 : order.indexOf(kind)
}
