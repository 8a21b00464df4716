import { Link } from '@tanstack/react-router'
import type { Output } from '#web/frame/contract.ts'

/** How much of a plan is still in doubt, and how much a person has settled; leads to the list. */
export function DoubtCount({ doubts }: Pick<Output<'readPlan'>, 'doubts'>) {
  const open = doubts.filter((it) => it.settled === null).length
  return (
    <Link to="/plan" search={(search) => ({ ...search, tab: 'finding', item: undefined, place: undefined })} replace>
      待核 {open} 处，已处理 {doubts.length - open} 处
    </Link>
  )
}
