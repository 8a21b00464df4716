import { Link } from '@tanstack/react-router'

const tabs = {
  task: { tab: 'task', name: '任务' },
  goal: { tab: 'goal', name: '目标' },
  cell: { tab: 'table', name: '表格' },
} as const

/** Leads from a doubt to the item it is about: `task 3`, `goal 5`, `cell table-0 2 2024`. */
export function ItemLink({ about }: { about: string }) {
  const [kind = '', at = ''] = about.split(' ')
  if (!(kind in tabs)) return null
  const { tab, name } = tabs[kind as keyof typeof tabs]
  const item = kind === 'cell' ? at : `${kind}-${at}`
  return (
    <Link
      to="/plan"
      search={(search) => ({ ...search, tab, item, place: undefined })}
      resetScroll={false}
      replace
      activeProps={{}}
    >
      看{name}
      {kind !== 'cell' && ` ${Number(at) + 1}`}
    </Link>
  )
}
