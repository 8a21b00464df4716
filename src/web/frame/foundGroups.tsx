import type { NavigateOptions } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Output } from './contract.ts'
import type { useMenu } from './useMenu.ts'

type Found = { value: string; label: ReactNode; go?: NavigateOptions }
type Group = { label: string; options: Found[] }

/** What answers to the words, by what it is: enterprises, pages of the menu, tasks; empty groups are left out. */
export function foundGroups(
  words: string,
  menu: ReturnType<typeof useMenu>,
  found: Output<'findAnything'> | undefined,
): (Group & Partial<Found>)[] {
  const pages = menu
    .flatMap(({ entries }) => entries)
    .filter(({ label, initials }) => label.includes(words) || initials.includes(words.toLowerCase()))
    .map(({ label, to }): Found => ({ value: `page ${to}`, label, go: { to } }))
  const groups = [
    { label: '企业', options: [...(found?.enterprises.map(enterpriseFound) ?? []), ...others(words, found)] },
    { label: '页面', options: pages },
    { label: '方案任务', options: found?.tasks.map(taskFound) ?? [] },
  ]
  return groups.filter(({ options }) => options.length > 0)
}

type Enterprise = Output<'findAnything'>['enterprises'][number]

function enterpriseFound({ id, name, formerName, creditCode }: Enterprise): Found {
  const label = (
    <div className="found">
      <span>
        {name}
        {formerName && <span className="quiet">（曾用名 {formerName}）</span>}
      </span>
      <span className="quiet">{creditCode}</span>
    </div>
  )
  return { value: `enterprise ${id}`, label, go: { to: '/enterprises/$id', params: { id } } }
}

function others(words: string, found: Output<'findAnything'> | undefined): Found[] {
  if (!found || found.total <= found.enterprises.length) return []
  return [{ value: 'all', label: `查看全部 ${found.total} 家`, go: { to: '/enterprises', search: { search: words } } }]
}

function taskFound({ at, title }: Output<'findAnything'>['tasks'][number]): Found {
  return { value: `task ${at}`, label: title, go: { to: '/plan', search: { tab: 'task', item: `task-${at}` } } }
}
