import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PlanItem } from './planItem.ts'

type Props = { id: string; kind: PlanItem['kind']; chosen: string | undefined; title: ReactNode; children?: ReactNode }

/** One thing found; its title leads to its place in the text. */
export function ItemCard({ id, kind, chosen, title, children }: Props) {
  return (
    <li className={id === chosen ? 'chosen' : undefined}>
      <Link
        to="/plan"
        search={(search) => ({ ...search, tab: kind, item: id, place: undefined })}
        resetScroll={false}
        replace
        aria-current={id === chosen}
      >
        {title}
      </Link>
      {children}
    </li>
  )
}
